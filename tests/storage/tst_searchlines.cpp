#include "models/storage/memory/searchlines.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <random>

namespace slipway {

namespace {

constexpr quint32 rows = 3000;

/// Texts like those of the index: short words that come again, long names that do not, some with very many lines.
QString textOf(quint32 row, std::mt19937 &random)
{
    QStringList lines{QStringLiteral("model %1").arg(random() % 40),
                      random() % 3 ? QStringLiteral("%1_20240101_0000").arg(row / 2) : QString::number(random() % 9),
                      random() % 2 ? QString() : QStringLiteral("1.%1.0").arg(random() % 700),
                      QStringLiteral("größe %1").arg(random() % 500)};
    const unsigned more = random() % 50 == 0 ? 60 : random() % 8;
    for (unsigned i = 0; i < more; ++i)
        lines << QStringLiteral("key%1").arg(i) << QStringLiteral("value-%1").arg(random() % 2000);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class SearchLinesTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database =
            std::move(Database::open(m_folder.filePath(QStringLiteral("index.db")), Durability::Normal)).value();
        QVERIFY(m_database->execute("CREATE TABLE version (row INTEGER PRIMARY KEY, search TEXT)").ok());
        auto transaction = Transaction::begin(*m_database);
        auto insert = m_database->prepare("INSERT INTO version VALUES (?, ?)");
        std::mt19937 random(3);
        m_texts.resize(rows);
        for (quint32 row = 0; row < rows; ++row) {
            if (row % 10 == 9) // one that was removed
                continue;
            m_texts[row] = textOf(row, random);
            QVERIFY(insert->bind(1, qint64(row)).bind(2, m_texts[row]).run().ok());
        }
        QVERIFY(transaction->commit().ok());
        m_lines = *SearchLines::load(*m_database, rows);
    }

    void aWordIsFoundWhereItStandsInALine_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"model 3", "größe 12", "20240101", "_2024", "7", "value-1999", "key59", "1.69", "zzz"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }

    void aWordIsFoundWhereItStandsInALine()
    {
        QFETCH(QString, word);
        checkRows(m_lines->hitsOf(word.toUtf8(), nullptr), word);
        // As a person types it.
        std::unique_ptr<SearchLines::Hits> before;
        for (qsizetype length = 1; length <= word.size(); ++length) {
            const QString typed = word.left(length);
            auto hits = std::make_unique<SearchLines::Hits>(m_lines->hitsOf(typed.toUtf8(), before.get()));
            checkRows(*hits, typed);
            before = std::move(hits);
        }
        // As a person who puts letters before it.
        const QString end = word.right(1);
        const SearchLines::Hits ofEnd = m_lines->hitsOf(end.toUtf8(), nullptr);
        checkRows(m_lines->hitsOf(word.toUtf8(), &ofEnd), word);
    }

    void rowsAddedLaterAreLeftOut()
    {
        const auto lines = SearchLines::load(*m_database, 100);
        QVERIFY(lines.ok());
        const RowSet found = (*lines)->hitsOf("model", nullptr).rows;
        QCOMPARE(found.end(), 100U);
        QCOMPARE(found.count(), 90);
    }

private:
    void checkRows(const SearchLines::Hits &hits, const QString &word)
    {
        for (quint32 row = 0; row < rows; ++row)
            QVERIFY2(hits.rows.contains(row) == m_texts[row].contains(word),
                     qPrintable(QStringLiteral("%1 in row %2").arg(word).arg(row)));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    QStringList m_texts;
    std::shared_ptr<const SearchLines> m_lines;
};

} // namespace slipway

SLIPWAY_TEST(slipway::SearchLinesTest)
#include "tst_searchlines.moc"
