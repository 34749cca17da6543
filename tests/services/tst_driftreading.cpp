#include "models/formats/samplereader.h"
#include "models/services/driftreading.h"
#include "tests/support/test.h"

#include <QFile>

#include <random>

using namespace slipway;

namespace {

FeatureSample::Column numbers(const QString &name, double from, size_t count, quint32 seed)
{
    FeatureSample::Column column{name, true, {}, {}, {}, 0};
    std::mt19937 random(seed);
    for (size_t i = 0; i < count; ++i)
        column.values.push_back(from + double(random()) / 4294967296.0);
    return column;
}

FeatureSample sampleOf(const QList<FeatureSample::Column> &columns)
{
    FeatureSample sample;
    sample.name = QStringLiteral("sample");
    sample.columns = columns;
    sample.rows = columns.isEmpty() ? 0 : qint64(columns.first().values.size());
    return sample;
}

const QString age = QStringLiteral("age");
const QString size = QStringLiteral("size");
const QString kind = QStringLiteral("kind");

} // namespace

/// How far features are from what they were, and the files that say it.
class TestDriftReading final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatStaysAsItWasDoesNotDrift();
    void theImportantAmongTheDriftedStandsFirst();
    void wordsAreComparedByTheirCounts();
    void aColumnOfNumbersAndWordsIsWordsInBoth();
    void aFeatureWithoutValuesHasAReasonAndNoFigures();
    void idsTimesAndConstantsCostTheFeaturesNothing();
    void wrongQuestionsAreRefused();
    void aFileIsReadByColumns();
    void aWordAmongNumbersIsCountedAndLeftOut();
    void oneFileIsCutIntoPeriods();
    void brokenFilesAreToldOrCounted();

private:
    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(QStringLiteral("sample%1.csv").arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    NoProgress m_progress;
};

void TestDriftReading::whatStaysAsItWasDoesNotDrift()
{
    const auto report =
        readDrift(sampleOf({numbers(age, 0, 2000, 1)}), sampleOf({numbers(age, 0, 2000, 2)}), {}, m_progress);
    QVERIFY(report.ok());
    const FeatureDrift &drift = report->features.first();
    QVERIFY(!drift.drifted && drift.psi < 0.02 && drift.psiP > 0.01 && drift.holmP > 0.05);
    QVERIFY(*drift.ks < 0.05 && *drift.wassersteinSd < 0.1 && drift.jensenShannon < 0.1);
    QCOMPARE(report->driftedCount(), 0);
}

void TestDriftReading::theImportantAmongTheDriftedStandsFirst()
{
    const QString calm = QStringLiteral("calm");
    DriftQuestion question;
    question.importance = {{calm, 70}, {size, 20}, {age, 10}};
    const auto report =
        readDrift(sampleOf({numbers(calm, 0, 1000, 1), numbers(age, 0, 1000, 2), numbers(size, 0, 1000, 3)}),
                  sampleOf({numbers(calm, 0, 1000, 4), numbers(age, 5, 1000, 5), numbers(size, 1, 1000, 6)}), question,
                  m_progress);
    QVERIFY(report.ok());
    QStringList order;
    for (const FeatureDrift &drift : report->features)
        order.append(drift.feature);
    QCOMPARE(order, QStringList({size, age, calm}));
    QCOMPARE(report->features[0].importance, std::optional(0.2));
    // Moved by one: the area between the distribution functions is one.
    QVERIFY(std::abs(*report->features[0].wasserstein - 1) < 0.05);
    QCOMPARE(report->features[0].ks, std::optional(1.0));
    const ReadingTable table = driftTable(*report);
    QCOMPARE(table.rows.first().first().text, size);
    QCOMPARE(table.rows.first().at(6).tone, ReadingCell::Tone::Bad);
    QVERIFY(table.rows.first().at(2).source);
}

void TestDriftReading::wordsAreComparedByTheirCounts()
{
    const FeatureSample then = sampleOf({{kind, false, {}, {500, 500}, {QStringLiteral("a"), QStringLiteral("b")}, 0}});
    const FeatureSample now = sampleOf({{kind, false, {}, {900, 100}, {QStringLiteral("b"), QStringLiteral("c")}, 0}});
    const auto report = readDrift(then, now, {}, m_progress);
    QVERIFY(report.ok());
    const FeatureDrift &drift = report->features.first();
    QVERIFY(drift.drifted && drift.chiSquare && !drift.ks && drift.psi > 1);
    QCOMPARE(drift.reference, 1000);
    QCOMPARE(drift.current, 1000);
}

void TestDriftReading::aColumnOfNumbersAndWordsIsWordsInBoth()
{
    FeatureSample::Column then{kind, true, {1, 1, 2}, {}, {}, 0};
    const FeatureSample::Column now{kind, false, {}, {2, 1}, {QStringLiteral("1"), QStringLiteral("x")}, 0};
    const auto report = readDrift(sampleOf({then}), sampleOf({now}), {}, m_progress);
    QVERIFY(report.ok());
    QVERIFY(!report->features.first().isNumber);
    QVERIFY(report->features.first().chiSquare.has_value());
}

void TestDriftReading::aFeatureWithoutValuesHasAReasonAndNoFigures()
{
    const auto report = readDrift(sampleOf({numbers(age, 0, 100, 1), numbers(size, 0, 0, 1)}),
                                  sampleOf({numbers(age, 0, 100, 2), numbers(size, 0, 100, 1)}), {}, m_progress);
    QVERIFY(report.ok());
    QCOMPARE(report->features.last().feature, size);
    QVERIFY(!report->features.last().undefined.isEmpty() && !report->features.last().drifted);
    // The other is not adjusted for it.
    QCOMPARE(report->features.first().holmP, report->features.first().pValue);
}

void TestDriftReading::idsTimesAndConstantsCostTheFeaturesNothing()
{
    QByteArray then = "row_id,user_id,ts,time,region,version,age\n", now = then;
    std::mt19937 random(7);
    for (int i = 0; i < 400; ++i) {
        const auto row = [&](int from, const char *version) {
            const QByteArray number = QByteArray::number(from + i);
            return number + ",u" + QByteArray::number((from + i) % 50) + "," + QByteArray::number(1700000000 + from + i)
                   + "," + QByteArray::number(random() % 100) + ",eu," + version + ","
                   + QByteArray::number(random() % 60) + "\n";
        };
        then += row(0, "a");
        now += row(1000, "b");
    }
    const auto report = readDriftOfFiles({write(then), write(now), {}, {}}, {}, m_progress);
    QVERIFY(report.ok());
    QStringList features;
    for (const FeatureDrift &drift : report->features)
        features.append(drift.feature);
    // A "time" of small numbers is a duration, and a constant that became another one has drifted.
    QCOMPARE(features.first(), QStringLiteral("version"));
    QCOMPARE(features.size(), 3);
    QVERIFY(features.contains(age) && features.contains(QStringLiteral("time")));
    QCOMPARE(report->driftedCount(), 1);
    QCOMPARE(report->identities,
             QStringList({QStringLiteral("row_id"), QStringLiteral("user_id"), QStringLiteral("ts")}));
    QCOMPARE(report->constants, QStringList{QStringLiteral("region")});
    // Holm multiplies by the three that are features.
    const auto least =
        std::min_element(report->features.begin() + 1, report->features.end(),
                         [](const FeatureDrift &a, const FeatureDrift &b) { return a.pValue < b.pValue; });
    QVERIFY(std::abs(least->holmP - std::min(1.0, 2 * least->pValue)) < 1e-12);

    // What a model reads is a feature whatever it is called.
    DriftQuestion question;
    question.importance = {{QStringLiteral("ts"), 1}};
    const auto asked = readDriftOfFiles({write(then), write(now), {}, {}}, question, m_progress);
    QCOMPARE(asked->features.size(), 4);
    QVERIFY(!asked->identities.contains(QStringLiteral("ts")));
}

void TestDriftReading::wrongQuestionsAreRefused()
{
    const FeatureSample sample = sampleOf({numbers(age, 0, 10, 1)});
    for (const double alpha : {0.0, 2.0}) {
        DriftQuestion question;
        question.alpha = alpha;
        QCOMPARE(readDrift(sample, sample, question, m_progress).error().code, ErrorCode::InvalidArgument);
    }
    DriftQuestion question;
    question.bins = 1;
    QCOMPARE(readDrift(sample, sample, question, m_progress).error().code, ErrorCode::InvalidArgument);
    const auto nothing = readDrift(sample, sampleOf({numbers(size, 0, 10, 1)}), {}, m_progress);
    QVERIFY(nothing.error().text().contains(QLatin1String("no feature in common")));
}

void TestDriftReading::aFileIsReadByColumns()
{
    const auto sample = readSample(write("\xEF\xBB\xBF"
                                         "age;\"kind of\";size\r\n1;a;nan\r\n2,5;a\r\n3;\"b;c\";4\r\n"),
                                   m_progress);
    QVERIFY(sample.ok());
    QCOMPARE(sample->rows, 2);
    QCOMPARE(sample->rejected, 1);
    QCOMPARE(sample->column(age)->values, (std::vector<double>{1, 3}));
    const auto *words = sample->column(QStringLiteral("kind of"));
    QVERIFY(words && !words->isNumber);
    QVERIFY(words->words.contains(QStringLiteral("b;c")));
    QCOMPARE(sample->column(size)->missing, 1);
    QCOMPARE(sample->column(size)->values, (std::vector<double>{4}));
}

void TestDriftReading::aWordAmongNumbersIsCountedAndLeftOut()
{
    QByteArray then = "age,grade\nn/a,1\n", now = "age,grade\nn/a,1\n", both = "at,age\n2024-11-01T00:00:00Z,n/a\n";
    for (int i = 0; i < 400; ++i) {
        then += QByteArray::number(i) + (i < 8 ? ",none\n" : ",1\n");
        now += QByteArray::number(i + 200) + ",1\n";
        both += (i < 200 ? "2024-11-01T00:00:00Z," : "2024-11-02T00:00:00Z,") + QByteArray::number(i) + '\n';
    }
    const DriftFiles two{write(then), write(now), {}, {}};
    const DriftFiles cut{write(both), {}, QStringLiteral("at"), QStringLiteral("2024-11-02T00:00:00Z")};
    for (const auto &[files, others] : {std::pair(two, 2), std::pair(cut, 1)}) {
        const auto report = readDriftOfFiles(files, {}, m_progress);
        QVERIFY(report.ok());
        const auto found = std::find_if(report->features.begin(), report->features.end(),
                                        [](const FeatureDrift &drift) { return drift.feature == age; });
        QVERIFY(found != report->features.end());
        QVERIFY(found->isNumber && found->drifted && found->ks.has_value());
        QCOMPARE(found->others, others);
    }
    // A grade with a word of its own has few values: it stays words. So does what is words in one cell of ten.
    QVERIFY(!readSample(two.reference, m_progress)->column(QStringLiteral("grade"))->isNumber);
    QByteArray mixed = "age\n";
    for (int i = 0; i < 400; ++i)
        mixed += (i % 10 == 0 ? QByteArray("none") : QByteArray::number(i)) + '\n';
    QVERIFY(!readSample(write(mixed), m_progress)->column(age)->isNumber);
}

void TestDriftReading::oneFileIsCutIntoPeriods()
{
    QByteArray text = "at,age\n";
    for (int i = 0; i < 400; ++i)
        text += (i < 200 ? "2024-11-01T00:00:00Z," : "2024-11-02T00:00:00Z,")
                + QByteArray::number(i < 200 ? i % 10 : i % 10 + 5) + '\n';
    text += "yesterday,3\n";
    const DriftFiles files{write(text), {}, QStringLiteral("at"), QStringLiteral("2024-11-02T00:00:00Z")};
    const auto report = readDriftOfFiles(files, {}, m_progress);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->referenceRows, 200);
    QCOMPARE(report->currentRows, 200);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->features.size(), 1);
    QVERIFY(report->features.first().drifted);
    QCOMPARE(readDriftOfFiles({files.reference, {}, QStringLiteral("when"), files.cutAt}, {}, m_progress).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(readDriftOfFiles({files.reference, {}, QStringLiteral("at"), QStringLiteral("soon")}, {}, m_progress)
                 .error()
                 .code,
             ErrorCode::InvalidArgument);
}

void TestDriftReading::brokenFilesAreToldOrCounted()
{
    QCOMPARE(readSample(m_folder.filePath(QStringLiteral("none.csv")), m_progress).error().code, ErrorCode::NotFound);
    QCOMPARE(readSample(write(""), m_progress).error().code, ErrorCode::Corrupt);
    QCOMPARE(readSample(write("age,size\n"), m_progress).error().code, ErrorCode::Corrupt);
    const auto cut = readSample(write("age,kind\n1,a\n2,\"b"), m_progress);
    QVERIFY(cut.ok());
    QCOMPARE(cut->rows, 1);
    QCOMPARE(cut->rejected, 1);
    const auto hostile = readSample(write(QByteArray("a,b\n\0\x01,\xff\xfe\n1e999,-inf\n", 22)), m_progress);
    QVERIFY(hostile.ok());
    QCOMPARE(hostile->rows, 2);
    // A column in which every row is another word says nothing and is left out.
    QByteArray ids = "id,age\n";
    for (int i = 0; i < 10'050; ++i)
        ids += 'u' + QByteArray::number(i) + ",1\n";
    const auto varied = readSample(write(ids), m_progress);
    QVERIFY(varied.ok());
    QVERIFY(!varied->column(QStringLiteral("id")) && varied->column(age));
}

SLIPWAY_TEST(TestDriftReading)
#include "tst_driftreading.moc"
