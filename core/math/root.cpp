// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/root.h"

#include <algorithm>
#include <boost/math/tools/minima.hpp>
#include <cmath>
#include <limits>

namespace ertrag
{

namespace
{

/// Brent's state: b is the best point, c the other side of the zero, a the point before b.
struct Bracket {
    double a, b, c, fa, fb, fc, step, lastStep;

    void keepSignsApart()
    {
        if ((fb > 0) == (fc > 0)) {
            c = a;
            fc = fa;
            step = lastStep = b - a;
        }
        if (std::abs(fc) < std::abs(fb)) {
            a = b;
            b = c;
            c = a;
            fa = fb;
            fb = fc;
            fc = fa;
        }
    }
    /// Inverse quadratic or secant, as p/q.
    void interpolate(double middle, double tolerance)
    {
        const double s = fb / fa;
        double p = 2 * middle * s;
        double q = 1 - s;
        if (a != c) {
            const double t = fa / fc;
            const double r = fb / fc;
            p = s * (2 * middle * t * (t - r) - (b - a) * (r - 1));
            q = (t - 1) * (r - 1) * (s - 1);
        }
        if (p > 0)
            q = -q;
        p = std::abs(p);
        const bool useful = 2 * p < std::min(3 * middle * q - std::abs(tolerance * q), std::abs(lastStep * q));
        lastStep = useful ? step : middle;
        step = useful ? p / q : middle;
    }
};

} // namespace

std::optional<double> findRoot(const RealFunction& f, double from, double to, double tolerance)
{
    const double fFrom = f(from);
    const double fTo = f(to);
    if (fFrom == 0)
        return from;
    if (fTo == 0)
        return to;
    if (!((fFrom > 0) != (fTo > 0)) || std::isnan(fFrom) || std::isnan(fTo))
        return std::nullopt;
    Bracket s{from, to, from, fFrom, fTo, fFrom, to - from, to - from};
    for (int i = 0; i < 200; ++i) {
        s.keepSignsApart();
        const double near = 2 * std::numeric_limits<double>::epsilon() * std::abs(s.b) + 0.5 * tolerance;
        const double middle = 0.5 * (s.c - s.b);
        if (std::abs(middle) <= near || s.fb == 0)
            break;
        if (std::abs(s.lastStep) >= near && std::abs(s.fa) > std::abs(s.fb))
            s.interpolate(middle, near);
        else
            s.step = s.lastStep = middle;
        s.a = s.b;
        s.fa = s.fb;
        s.b += std::abs(s.step) > near ? s.step : std::copysign(near, middle);
        s.fb = f(s.b);
    }
    return s.b;
}

double findMaximum(const RealFunction& f, double from, double to)
{
    const auto negative = [&](double x) { return -f(x); };
    return boost::math::tools::brent_find_minima(negative, from, to, 26).first;
}

std::vector<double> findRoots(const RealFunction& f, double from, double to, int cells, double tolerance)
{
    std::vector<double> roots;
    const double width = (to - from) / cells;
    double left = f(from);
    for (int i = 0; i < cells; ++i) {
        const double a = from + i * width;
        const double b = i + 1 == cells ? to : a + width;
        const double right = f(b);
        if (left == 0)
            roots.push_back(a);
        else if (right != 0 && (left > 0) != (right > 0))
            roots.push_back(*findRoot(f, a, b, tolerance));
        left = right;
    }
    if (left == 0)
        roots.push_back(to);
    return roots;
}

} // namespace ertrag
