// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/claims/claims.h"

#include <QRegularExpression>
#include <array>

namespace claims
{
namespace
{

struct Pattern {
    const char *place, *text;    ///< place: its beginning; text: a regular expression
    const char *subject, *value; ///< %1: what the text has in its first brackets
};

// One row for each thing that is said in so many words. A sentence may maintain two things: then it has two rows.
constexpr Pattern patterns[] = {
    // Does it pay?
    {"verdict headline", "^Probably yes", "it", "pays"},
    {"verdict headline", "^Worth it only if you can serve", "it", "pays if served"},
    {"verdict headline", "^Worth it, but .* brings more", "it", "pays, another more"},
    {"verdict headline", "^(?:No|Probably not), (?:not )?as it is planned", "it", "does not pay"},
    {"verdict headline", "^Not like this . a test could change that", "it", "does not pay, test"},
    {"verdict headline", "^Open . test first", "it", "open, test"},
    {"verdict headline", "^Open . start small", "it", "open, small"},
    {"verdict headline", "^Not measurable", "it", "not measurable"},
    {"verdict headline", "^Cannot be calculated", "it", "cannot be said"},
    {"verdict headline", "^No verdict yet", "it", "waits for answers"},
    {"report verdict headline", "^No verdict yet", "it", "waits for answers"},
    {"report verdict headline", "^Probably yes", "it", "pays"},
    {"report verdict headline", "^(?:No|Probably not), (?:not )?as it is planned", "it", "does not pay"},
    {"report verdict headline", "^Not measurable", "it", "not measurable"},
    // How often
    {"verdict", "^In (\\d+) of 100 calculated cases", "cases of 100", "%1"},
    {"live figure", "^Chance that it pays: (\\d+)%$", "cases of 100", "%1"},
    {"live figure", "^Chance that it pays: still open", "cases of 100", "unknown"},
    {"study scenarios row", "^The plan \\|.*\\| (\\d+)% \\|", "cases of 100", "%1"},
    // When
    {"verdict figure", "^Break-even \\(middle case\\): Month (\\d+)", "break-even", "%1"},
    {"verdict figure", "^Break-even \\(middle case\\): Not reached", "break-even", "never"},
    {"verdict figure", "earned back in month (\\d+)\\.", "break-even", "%1"},
    {"verdict net_return mark", "^Break-even: month (\\d+)", "break-even", "%1"},
    {"study details row", "^Break-even, middle case \\| Month (\\d+)", "break-even", "%1"},
    {"study details row", "^Break-even, middle case \\| not within the horizon", "break-even", "never"},
    {"verdict figure", "^Largest outlay: (\\S+)$", "largest outlay", "%1"},
    {"verdict net_return", "^At most (\\S+) will have been laid out", "largest outlay", "%1"},
    {"verdict net_return", "^At the end .* are left over in the middle case", "the end", "gain"},
    {"verdict net_return", "^At the end .* are missing in the middle case", "the end", "loss"},
    // What is better
    {"study scenarios", "nothing else here leaves more money than the plan", "best", "the plan"},
    {"study scenarios", "it is better to do nothing", "best", "nothing"},
    {"study scenarios", "does better than the plan, by", "best", "another"},
    // Where the money belongs
    {"study split", "^The money is in the right place|the money is in the right place", "the money", "is right"},
    {"study split", "^Between these places the ads stand well", "the money", "is right here only"},
    {"study split", "^Some of it belongs to", "the money", "belongs elsewhere"},
    {"study split", "less ad money loses less", "the money", "loses"},
    {"study split", "with less ad money more is left", "the money", "is too much"},
    {"study split", "only a larger step pays", "the money", "is too little at once"},
    {"study split", "^Next step, never more than", "the next step", "move"},
    {"study split", "^A small step towards it would bring nothing yet", "the next step", "nothing yet"},
    {"study split", "^Another .* belong to ", "more ads", "come back"},
    {"study split", "^Another .* come back nowhere", "more ads", "do not come back"},
    {"study takes", "^With ads ", "ad budgets", "some pay"},
    {"study takes", "^No ad budget up to ", "ad budgets", "none pays"},
    // Is a test worth it?
    {"study information", "^A test of .* costs .* and is worth about [^ ]*\\.$", "a test", "is worth it"},
    {"study information", "That is too little to begin with it", "a test", "is worth little"},
    {"study information", "^A test of clicks .* is not worth its cost", "a test", "is not worth it"},
    {"study information", "^No test of clicks would show enough", "a test", "is not worth it"},
    {"study information", "^There are no clicks to buy for a test", "a test", "is not worth it"},
    {"verdict headline", "test first|a test could change that", "a test", "is worth it"},
    {"verdict", "Begin with a test:", "a test", "is worth it"},
    {"verdict figure", "^Worth of a test:", "a test", "is worth it"},
    {"study information", "To know a single figure better would not change", "knowing more", "changes nothing"},
    // Will the effect be seen?
    {"study information", "^You will see the effect", "the effect", "is seen"},
    {"study information", "^You will hardly see the effect", "the effect", "is not seen"},
    {"study information", "^Whether you will see .* is on the edge", "the effect", "is on the edge"},
    // Whose estimates?
    {"economics", "^All estimates are your own", "estimates not one's own", "0"},
    {"economics", "^(\\d+) assumption\\(s\\) not your own yet", "estimates not one's own", "%1"},
    {"economics", "^(\\d+) of \\d+ figures are still usual values", "estimates not one's own", "%1"},
    {"report assumptions row", "\\| Assumption$", "an estimate", "is assumed"},
    {"economics cost", "\\| Assumption$", "a cost", "is assumed"},
    {"step", "^economics: done", "the costs", "are done"},
    // How does it go?
    {"review headline", "^on plan", "so far", "as planned or better"},
    {"review headline", "^about on plan", "so far", "about as planned"},
    {"review headline", "^behind plan", "so far", "worse"},
    {"review", "the result is [^ ]* above plan", "the result so far", "above plan"},
    {"review", "the result is [^ ]* below plan", "the result so far", "below plan"},
    {"review headline", "heading for a loss", "the forecast", "loss"},
    {"review headline", "on plan or better|still with a gain|about on plan\\.", "the forecast", "gain"},
    {"review figure", "^New forecast: −", "the forecast", "loss"},
    {"review figure", "^New forecast: \\+[1-9]", "the forecast", "gain"},
    // One closing rate
    {"study takes row", "^Enquiries that become customers, at least \\| (\\d+)%", "the closing rate", "%1"},
    {"review learned row", "^Enquiries . customers \\| (\\d+)%", "the closing rate", "%1"},
    // Reaching the aim
    {"review target", "^New customers \\|.*\\| Target (\\d+)(?:, due by now [^|]*)? \\| (?:on course|reached)$",
     "a target that pays", "%1"},
    {"review target", "^New customers \\|.*\\| Target (\\d+)(?:, due by now [^|]*)? \\| .*but the target does not pay$",
     "a target that does not", "%1"},
    {"point", "The aim does not pay: of (\\d+) new customers", "a target that does not", "%1"},
    // Points that are said to be open
    {"point", "The budget lacks working time$", "working time", "lacks"},
    {"economics cost", "^Working time.* \\| [^|]*[1-9]", "working time", "is there"},
    {"point", "Figures from before: (\\d+) month", "months from before", "%1"},
    {"fields", "^months of history: (\\d+)$", "months from before", "%1"},
    {"point", "No task has anybody who answers for it", "tasks", "lack somebody"},
    {"fields", "^all \\d+ tasks have somebody accountable", "tasks", "have somebody"},
};

const std::array<QRegularExpression, std::size(patterns)>& expressions()
{
    static const auto all = [] {
        std::array<QRegularExpression, std::size(patterns)> made;
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = QRegularExpression(QString::fromUtf8(patterns[i].text));
        return made;
    }();
    return all;
}

double numberIn(QString cell)
{
    bool negative = false;
    QString digits;
    for (const QChar c : cell) {
        negative = negative || c == QChar(0x2212);
        if (c.isDigit() || c == QLatin1Char('.'))
            digits += c;
    }
    return (negative ? -1 : 1) * digits.toDouble();
}

/// Rows of one table, told together.
class TableReader
{
public:
    TableReader(const std::vector<Said>& all, std::vector<Claim>& claims) : m_all(all), m_claims(claims) {}

    void read() { choices(); }

private:
    void claim(const char* subject, const char* value, const Said& said)
    {
        m_claims.push_back({QLatin1String(subject), QLatin1String(value), said});
    }
    std::vector<std::pair<QStringList, Said>> rows(const char* place) const
    {
        std::vector<std::pair<QStringList, Said>> found;
        for (const Said& said : m_all)
            if (said.place == QLatin1String(place))
                found.push_back({said.text.split(QStringLiteral(" | ")), said});
        return found;
    }
    void choices();

    const std::vector<Said>& m_all;
    std::vector<Claim>& m_claims;
};

/// The plan stands first. What the owner said of another use has no range and so no chance of its own.
void TableReader::choices()
{
    double middle = 0;
    for (const auto& [cells, said] : rows("study scenarios row")) {
        if (cells.size() < 6)
            continue;
        if (cells[0] == QLatin1String("The plan"))
            middle = numberIn(cells[2]);
        else if (numberIn(cells[2]) > middle)
            claim("the best row", "another", said);
    }
}

/// Two claims that exclude each other though they are about different things.
struct Exclusion {
    const char *subject, *value, *otherSubject, *otherValue;
};
constexpr Exclusion exclusions[] = {
    {"it", "waits for answers", "best", "the plan"},
    {"it", "waits for answers", "best", "another"},
    {"it", "waits for answers", "the end", "loss"},
    {"it", "waits for answers", "the costs", "are done"},
    {"it", "pays", "best", "nothing"},
    {"it", "pays, another more", "best", "the plan"},
    {"it", "pays", "the money", "loses"},
    {"it", "pays", "ad budgets", "none pays"},
    {"it", "pays", "break-even", "never"},
    {"it", "pays", "the end", "loss"},
    {"it", "does not pay", "best", "the plan"},
    {"it", "does not pay", "a test", "is worth it"},
    {"it", "does not pay", "the end", "gain"},
    {"it", "not measurable", "the effect", "is seen"},
    {"break-even", "never", "the end", "gain"},
    {"best", "the plan", "the best row", "another"},
    {"best", "the plan", "the money", "is right here only"},
    {"best", "another", "the money", "is right"},
    {"best", "nothing", "the money", "is right"},
    {"the money", "is right", "the next step", "move"},
    {"the money", "is right", "ad budgets", "none pays"},
    {"the money", "loses", "more ads", "come back"},
    {"a test", "is worth it", "knowing more", "changes nothing"},
    {"estimates not one's own", "0", "an estimate", "is assumed"},
    {"estimates not one's own", "0", "a cost", "is assumed"},
    {"the costs", "are done", "an estimate", "is assumed"},
    {"so far", "as planned or better", "the result so far", "below plan"},
    {"so far", "worse", "the result so far", "above plan"},
};
/// Of each of these only one value can be true. Of others (an estimate, a cost) there are several.
constexpr const char* single[] = {"it",
                                  "cases of 100",
                                  "break-even",
                                  "the end",
                                  "best",
                                  "the money",
                                  "the next step",
                                  "more ads",
                                  "ad budgets",
                                  "a test",
                                  "the effect",
                                  "estimates not one's own",
                                  "so far",
                                  "the result so far",
                                  "the forecast",

                                  "tasks",
                                  "months from before",
                                  "working time",
                                  "the closing rate"};

bool isOf(const Claim& claim, const char* subject, const char* value)
{
    return claim.subject == QLatin1String(subject) && claim.value == QLatin1String(value);
}

bool exclude(const Claim& one, const Claim& other)
{
    if (one.subject == other.subject)
        return one.value != other.value && std::any_of(std::begin(single), std::end(single), [&](const char* subject) {
                   return one.subject == QLatin1String(subject);
               });
    if (one.value == other.value && one.subject.startsWith(QLatin1String("a target that")) &&
        other.subject.startsWith(QLatin1String("a target that")))
        return true; // the same number cannot pay and not pay
    return std::any_of(std::begin(exclusions), std::end(exclusions), [&](const Exclusion& e) {
        return (isOf(one, e.subject, e.value) && isOf(other, e.otherSubject, e.otherValue)) ||
               (isOf(other, e.subject, e.value) && isOf(one, e.otherSubject, e.otherValue));
    });
}

} // namespace

size_t patternCount()
{
    return std::size(patterns);
}

QString patternText(size_t number)
{
    return QLatin1String(patterns[number].place) + QStringLiteral(": ") + QString::fromUtf8(patterns[number].text);
}

std::vector<Claim> claimsOf(const std::vector<Said>& all, Seen& seen)
{
    std::vector<Claim> claims;
    for (const Said& said : all)
        for (size_t i = 0; i < std::size(patterns); ++i) {
            const Pattern& pattern = patterns[i];
            if (!said.place.startsWith(QLatin1String(pattern.place)))
                continue;
            const QRegularExpressionMatch match = expressions()[i].match(said.text);
            if (!match.hasMatch())
                continue;
            seen.insert(i);
            claims.push_back({QLatin1String(pattern.subject),
                              QString::fromLatin1(pattern.value).replace(QStringLiteral("%1"), match.captured(1)),
                              said});
        }
    TableReader(all, claims).read();
    return claims;
}

std::vector<Contradiction> contradictions(const std::vector<Claim>& claims)
{
    std::vector<Contradiction> found;
    for (size_t i = 0; i < claims.size(); ++i)
        for (size_t j = i + 1; j < claims.size(); ++j)
            if (exclude(claims[i], claims[j]))
                found.push_back({claims[i], claims[j]});
    return found;
}

QString Contradiction::text() const
{
    const auto line = [](const Claim& claim) {
        return QStringLiteral("  [%1: %2] %3: %4\n").arg(claim.subject, claim.value, claim.said.place, claim.said.text);
    };
    return line(one) + line(other);
}

} // namespace claims
