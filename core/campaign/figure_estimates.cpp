// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/figure_estimates.h"

#include "core/campaign/fields.h"

#include <string_view>
#include <type_traits>

namespace ertrag
{
namespace
{

/// A part that describe() knows, and no leaf.
template <class T>
concept DescribedPart = !std::is_same_v<T, Estimate> && requires
{
    describe([](const char*, auto, Limits = {}) {}, static_cast<T*>(nullptr));
};

/// The estimate at `path` below a part; none if nothing there is one.
template <class Part> const Estimate* estimateAt(const Part& part, std::string_view path)
{
    const size_t dot = path.find('.');
    const std::string_view first = path.substr(0, dot);
    const Estimate* found = nullptr;
    describe(
        [&](const char* name, auto member, Limits = {}) {
            const auto& value = part.*member;
            using T = std::remove_cvref_t<decltype(value)>;
            if (first != name)
                return;
            if constexpr (std::is_same_v<T, Estimate>)
                found = dot == path.npos ? &value : nullptr;
            else if constexpr (DescribedPart<T>)
                found = dot == path.npos ? nullptr : estimateAt(value, path.substr(dot + 1));
        },
        static_cast<Part*>(nullptr));
    return found;
}

template <class Part> const Estimate& estimateIn(const Part& part, FigureKind kind)
{
    const Estimate* found = estimateAt(part, traitsOf(kind).field);
    Q_ASSERT(found);
    return *found;
}

} // namespace

const Estimate& estimateOf(const Campaign& plan, FigureKind kind)
{
    return estimateIn(plan, kind);
}

const Estimate& estimateOf(const Channel& channel, FigureKind kind)
{
    return estimateIn(channel, kind);
}

} // namespace ertrag
