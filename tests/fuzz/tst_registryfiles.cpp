#include "tests/fuzz/registryfiles.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QDirIterator>

namespace slipway {

/// The corpus of fuzz_registryfiles as an ordinary test: every file of the golden registries, whole, cut off and with
/// single bits changed, through every reader.
class RegistryFilesTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemSaysSomething_data()
    {
        QTest::addColumn<int>("reader");
        for (int i = 0; i < fuzzedReaders().size(); ++i)
            QTest::newRow(qPrintable(fuzzedReaders()[i].name)) << i;
    }

    void everyProblemSaysSomething()
    {
        QFETCH(const int, reader);
        auto *const read = fuzzedReaders()[reader].read;
        QDirIterator files(QStringLiteral(SLIPWAY_TEST_DATA "/registries"), QDir::Files, QDirIterator::Subdirectories);
        int seeds = 0;
        while (files.hasNext()) {
            const QByteArray whole = fileBytes(files.next());
            ++seeds;
            QCOMPARE(read(whole), QString());
            const qsizetype step = std::max<qsizetype>(1, whole.size() / 40);
            for (qsizetype at = 0; at < whole.size(); at += step) {
                QCOMPARE(read(whole.left(at)), QString());
                QByteArray changed = whole;
                changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
                QCOMPARE(read(changed), QString());
            }
        }
        QVERIFY(seeds > 20);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::RegistryFilesTest)
#include "tst_registryfiles.moc"
