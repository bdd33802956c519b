// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

class Corpus : public testing::TestWithParam<FuzzTarget>
{
};

/// What was kept because it reaches something, and what was a finding once.
TEST_P(Corpus, EveryInputIsReadOrRefusedAsPromised)
{
    QDir folder(QStringLiteral(ERTRAG_SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1String(GetParam().name));
    const QStringList names = folder.entryList(QDir::Files);
    EXPECT_GE(names.size(), 3) << "no corpus for " << GetParam().name;
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        EXPECT_NO_THROW(GetParam().run(file.readAll())) << GetParam().name << "/" << name.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Corpus, testing::ValuesIn(fuzzTargets()),
                         [](const auto& target) { return std::string(target.param.name); });

} // namespace
