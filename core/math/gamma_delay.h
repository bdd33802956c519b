// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ertrag
{

/// How long something takes that has a gamma distribution, in any unit of time.
struct GammaDelay {
    double shape = 1, scale = 1; ///< > 0

    /// The share that has happened after `time`; 0 at times below 0.
    double after(double time) const;
    /// The share of what began evenly over the time before that has happened: the integral of after() from 0 to `time`.
    double summedUntil(double time) const;
};

/// The one of which half has happened after `half` and nine of ten after `spread` times as long; half > 0, spread in
/// (1, 1e3], relative accuracy 1e-12. A larger spread than the gamma distribution has within shapes of 0.02 to 1e5
/// gives that of the nearest end.
GammaDelay gammaDelay(double half, double spread);

} // namespace ertrag
