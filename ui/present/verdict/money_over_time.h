// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/figure.h"

#include <QString>

namespace ertrag
{

class NumberText;
struct Campaign;
struct Projection;

/// How the money goes and comes over the months, in up to three sentences: what will be laid out at most and when, with
/// its range; when most comes back, where the months of the plan are not alike; what is still open at its end and not
/// counted, where that is more than a twentieth of the customers.
QString moneyOverTime(const Projection& projection, const Campaign& plan, const NumberText& numbers);

/// Where more of what is still open can be counted: the months after the end; empty where the sentence names nothing
/// open.
FieldLink openOrdersLink(const Projection& projection);

/// What is still open at the end of the plan and not counted, where it is more than a twentieth of the customers; else
/// empty.
QString openOrders(const Projection& projection, const NumberText& numbers);

} // namespace ertrag
