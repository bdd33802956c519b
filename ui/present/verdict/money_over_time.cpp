// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/money_over_time.h"

#include "core/campaign/media_plan.h"
#include "core/projection/simulation/projection.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/verdict_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr double worthNaming = 0.05; // of the customers, open at the end
constexpr double clearlyMore = 1.25; // times an even share comes back in the best months

struct OverTime {
    Q_DECLARE_TR_FUNCTIONS(MoneyOverTime)
public:
    static QString paid(const Campaign& plan, const NumberText& n);
    static QString outlay(const Projection& p, const Campaign& plan, const NumberText& n);
    static QString mostBack(const Projection& p, const Campaign& plan, const NumberText& n);
};

QString OverTime::paid(const Campaign& plan, const NumberText& n)
{
    if (!(plan.salesCycle.paymentDays > 0))
        return {};
    return tr("Break-even and this amount count money when it is paid, %1 days after the order; the curve counts it "
              "when "
              "it is earned.")
        .arg(n.count(plan.salesCycle.paymentDays));
}

QString OverTime::outlay(const Projection& p, const Campaign& plan, const NumberText& n)
{
    if (!(p.largestOutlay.p50 > 0))
        return {};
    return tr("At most %1 will have been laid out before money comes back, at the end of %2 in the middle case; in 8 "
              "of "
              "10 cases between %3 and %4.")
        .arg(n.money(p.largestOutlay.p50), n.month(outlayMonth(p, plan)), n.money(p.largestOutlay.p10),
             n.money(p.largestOutlay.p90));
}

bool differs(const Campaign& plan)
{
    return plan.season.counts() || plan.salesCycle.counts() || plan.season.pricesCount() || !isFlat(plan);
}

/// The run of so many months in which most comes back.
struct BestMonths {
    size_t first = 0, count = 0;
    double share = 0; ///< of all
};

BestMonths bestMonths(const std::vector<CashMonth>& months)
{
    BestMonths best{0, std::max<size_t>(1, months.size() / 4), 0};
    double all = 0, most = 0;
    for (const CashMonth& month : months)
        all += month.benefit;
    for (size_t first = 0; first + best.count <= months.size(); ++first) {
        double sum = 0;
        for (size_t t = first; t < first + best.count; ++t)
            sum += months[t].benefit;
        if (sum > most) {
            most = sum;
            best.first = first;
        }
    }
    best.share = all > 0 ? most / all : 0;
    return best;
}

QString OverTime::mostBack(const Projection& p, const Campaign& plan, const NumberText& n)
{
    const std::vector<CashMonth>& months = p.likely.months;
    if (!differs(plan) || months.size() < 4)
        return {};
    const BestMonths best = bestMonths(months);
    if (best.share < clearlyMore * double(best.count) / double(months.size()))
        return {};
    const Month first = plan.start + int(best.first), last = first + (int(best.count) - 1);
    if (first == last)
        return tr("Most comes back in %1.").arg(n.month(first));
    return tr("Most comes back from %1 to %2.").arg(n.month(first), n.month(last));
}

bool hasOpen(const CashRun& likely)
{
    return likely.openCustomers > 0 && likely.openCustomers >= worthNaming * likely.incrementalCustomers;
}

} // namespace

QString openOrders(const Projection& p, const NumberText& n)
{
    const CashRun& likely = p.likely;
    if (!hasOpen(likely))
        return {};
    if (likely.openCustomers < 1)
        return OverTime::tr("At the end less than one order is still open, worth %1; it is not counted.")
            .arg(n.money(likely.openRevenue));
    const int orders = int(std::lround(std::min(likely.openCustomers, 1e9)));
    return OverTime::tr("At the end about %n order(s) are still open, worth %1; they are not counted.", nullptr, orders)
        .arg(n.money(likely.openRevenue));
}

FieldLink openOrdersLink(const Projection& p)
{
    return hasOpen(p.likely) ? FieldLink{OverTime::tr("Look further beyond the end"), QStringLiteral("tail_months")}
                             : FieldLink();
}

QString moneyOverTime(const Projection& p, const Campaign& plan, const NumberText& n)
{
    const QString outlay = OverTime::outlay(p, plan, n);
    QStringList said{outlay, outlay.isEmpty() ? QString() : OverTime::paid(plan, n), OverTime::mostBack(p, plan, n),
                     openOrders(p, n)};
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

} // namespace ertrag
