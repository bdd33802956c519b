// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

namespace ertrag
{

/// The last part that was made, beside what it was made of: equal inputs give it again instead of making it anew.
template <class Inputs, class Part> class Kept
{
public:
    bool isOf(const Inputs& inputs) const { return m_inputs && *m_inputs == inputs; }
    const Part& part() const { return m_part; } ///< the default one before the first

    const Part& keep(Inputs inputs, Part part)
    {
        m_inputs = std::move(inputs);
        m_part = std::move(part);
        return m_part;
    }
    /// `make` is called only if the inputs differ. The newer of two equal inputs is held: it may share more.
    template <class Make> const Part& of(Inputs inputs, Make make)
    {
        if (!isOf(inputs))
            m_part = make();
        m_inputs = std::move(inputs);
        return m_part;
    }

private:
    std::optional<Inputs> m_inputs;
    Part m_part{};
};

} // namespace ertrag
