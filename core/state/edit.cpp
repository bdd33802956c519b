// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/edit.h"

#include "core/actuals/actuals_check.h"
#include "core/campaign/currencies.h"
#include "core/campaign/media_plan.h"
#include "core/campaign/presets.h"

namespace ertrag
{
namespace
{

Edit replacedBy(const QString& field, CampaignState state)
{
    return {field, [state = std::move(state)](const CampaignState&) -> Result<CampaignState> { return state; }};
}

} // namespace

Edit::Edit(QString path, std::function<Result<CampaignState>(CampaignState)> change)
    : field(std::move(path)), apply(std::move(change))
{
}

Edit::Edit(PlanEdit edit)
    : field(edit.field),
      apply([path = edit.field, change = std::move(edit.apply)](CampaignState state) -> Result<CampaignState> {
          Result<Campaign> changed = change(state.plan);
          if (!changed)
              return changed.error();
          Campaign plan = std::move(changed).value();
          settleMonths(state.plan, plan);
          markOwn(state.plan, plan, path); // here and nowhere else: a scenario that is tried makes nothing one's own
          return CampaignState{std::move(plan), std::move(state.actuals)};
      })
{
}

Edit::Edit(ActualsEdit edit)
    : field(std::move(edit.field)),
      apply([change = std::move(edit.apply)](CampaignState state) -> Result<CampaignState> {
          Result<Actuals> actuals = change(std::move(state.actuals));
          if (!actuals)
              return actuals.error();
          if (auto fault = checkTyped(actuals.value(), currencyDecimals(state.plan.company.currency)))
              return *fault;
          return CampaignState{std::move(state.plan), std::move(actuals).value()};
      })
{
}

Edit backToVersion(CampaignState version)
{
    return replacedBy(QStringLiteral("version"), std::move(version));
}

Edit backToOpened(CampaignState opened)
{
    return replacedBy(QStringLiteral("opened"), std::move(opened));
}

} // namespace ertrag
