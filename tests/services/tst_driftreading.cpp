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
    void aFeatureWithoutValuesDriftedAndHasNoFigures();
    void valuesThatAreMissingMoreOftenAreDrift();
    void aFeatureOfAnotherTypeDrifted();
    void rareWordsCountAsOne();
    void aFeatureThatTheVersionReadsAndThatIsNotThereDrifted();
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
    FeatureSample::Column then{kind, true, {}, {}, {}, 0};
    then.values.assign(60, 1.5);
    then.values.resize(100, 2);
    const FeatureSample::Column now{kind, false, {}, {70, 30}, {QStringLiteral("1.50"), QStringLiteral("x")}, 0};
    const auto report = readDrift(sampleOf({then}), sampleOf({now}), {}, m_progress);
    QVERIFY(report.ok());
    const FeatureDrift &drift = report->features.first();
    QVERIFY(!drift.isNumber && !drift.typeChanged);
    QVERIFY(drift.chiSquare.has_value());
    // R: chisq.test(matrix(c(60, 70, 40, 0, 0, 30), 2), correct = FALSE)
    QVERIFY2(std::abs(*drift.chiSquare - 70.76923) < 1e-4, qPrintable(QString::number(*drift.chiSquare)));
}

void TestDriftReading::aFeatureWithoutValuesDriftedAndHasNoFigures()
{
    FeatureSample::Column gone = numbers(size, 0, 0, 1);
    gone.missing = 100;
    const auto report =
        readDrift(sampleOf({numbers(age, 0, 100, 1), numbers(size, 0, 100, 1), {kind, false, {}, {90}, {age}, 10}}),
                  sampleOf({numbers(age, 0, 100, 2), gone, {kind, true, {}, {}, {}, 100}}), {}, m_progress);
    QVERIFY(report.ok());
    QCOMPARE(report->driftedCount(), 2);
    for (const FeatureDrift &drift : report->features) {
        QCOMPARE(drift.isGone(), drift.feature != age);
        QCOMPARE(drift.drifted, drift.feature != age);
        QCOMPARE(drift.undefined.isEmpty(), drift.feature == age);
        QVERIFY(!drift.typeChanged);
    }
    const QList<Sentence> findings = driftFindings(*report);
    QCOMPARE(findings.size(), 2);
    QVERIFY2(findings.first().text().contains(QStringLiteral("has no value left: there were 100")),
             qPrintable(findings.first().text()));
}

void TestDriftReading::valuesThatAreMissingMoreOftenAreDrift()
{
    FeatureSample::Column then = numbers(age, 0, 1000, 1), now = numbers(age, 0, 500, 2);
    then.missing = 10;
    now.missing = 500;
    const auto report = readDrift(sampleOf({then, numbers(size, 0, 1000, 3)}),
                                  sampleOf({now, numbers(size, 0, 1000, 4)}), {}, m_progress);
    QVERIFY(report.ok());
    const FeatureDrift &drift = report->features.first();
    QCOMPARE(drift.feature, age);
    QVERIFY2(drift.holmP > 0.05, "the values that are left are as they were");
    QVERIFY(drift.drifted && drift.lackingP && drift.lackingHolmP < 1e-9);
    QVERIFY(!report->features.last().lackingP && !report->features.last().drifted);
    const ReadingTable table = driftTable(*report);
    QCOMPARE(table.rows.first().size(), table.header.size());
    QCOMPARE(table.rows.first().last().tone, ReadingCell::Tone::Bad);
    QVERIFY(driftFindings(*report).first().text().contains(QStringLiteral("is missing in 50.0")));
    // A column of one value that is missing now and then is no constant.
    FeatureSample::Column half{kind, true, std::vector<double>(500, 1), {}, {}, 500};
    const FeatureSample::Column whole{kind, true, std::vector<double>(1000, 1), {}, {}, 0};
    const auto constant = readDrift(sampleOf({whole}), sampleOf({half}), {}, m_progress);
    QVERIFY(constant.ok());
    QVERIFY(constant->features.first().drifted);
    // As much as before is none.
    then.missing = now.missing = 50;
    QCOMPARE(readDrift(sampleOf({then}), sampleOf({now}), {}, m_progress)->driftedCount(), 1);
    now = numbers(age, 0, 1000, 2);
    now.missing = 55;
    QCOMPARE(readDrift(sampleOf({then}), sampleOf({now}), {}, m_progress)->driftedCount(), 0);
}

void TestDriftReading::aFeatureOfAnotherTypeDrifted()
{
    QByteArray then = "age,grade\n", now = then;
    for (int i = 0; i < 400; ++i) {
        then += QByteArray::number(i) + (i % 2 ? ",1\n" : ",0\n");
        now += QByteArray::number(i) + (i % 2 ? " years,yes\n" : " years,no\n");
    }
    const auto report = readDriftOfFiles({write(then), write(now), {}, {}}, {}, m_progress);
    QVERIFY(report.ok());
    QCOMPARE(report->driftedCount(), 2);
    for (const FeatureDrift &drift : report->features) {
        QVERIFY(drift.typeChanged && drift.drifted);
        QVERIFY2(!drift.chiSquare, "every number a category is no test");
        QCOMPARE(drift.undefined, QStringLiteral("type_changed"));
    }
    QVERIFY(driftFindings(*report).first().text().contains(QStringLiteral("of another type")));
    // Also where the words are too many to be kept.
    QByteArray many = "age,size\n", before = many;
    for (int i = 0; i < 10'050; ++i) {
        many += 'u' + QByteArray::number(i) + ",1\n";
        before += QByteArray::number(i) + (i % 2 ? ",1\n" : ",2\n");
    }
    const auto varied = readDriftOfFiles({write(before), write(many), {}, {}}, {}, m_progress);
    QVERIFY(varied.ok());
    const auto changed = std::find_if(varied->features.cbegin(), varied->features.cend(),
                                      [](const FeatureDrift &drift) { return drift.feature == age; });
    QVERIFY(changed != varied->features.cend());
    QVERIFY(changed->typeChanged && changed->drifted && varied->onlyInReference.isEmpty());
}

void TestDriftReading::rareWordsCountAsOne()
{
    FeatureSample::Column then{kind, false, {}, {500, 488}, {QStringLiteral("a"), QStringLiteral("b")}, 0};
    FeatureSample::Column now = then;
    for (int i = 0; i < 12; ++i) { // a dozen words of one row each in both
        then.words.append(QStringLiteral("t%1").arg(i));
        now.words.append(QStringLiteral("n%1").arg(i));
        then.counts.push_back(1);
        now.counts.push_back(1);
    }
    const auto report = readDrift(sampleOf({then}), sampleOf({now}), {}, m_progress);
    QVERIFY(report.ok());
    const FeatureDrift &drift = report->features.first();
    QCOMPARE(drift.pooledWords, 24);
    QVERIFY2(!drift.drifted && drift.chiSquare && *drift.chiSquare < 1e-9, "each for itself they were 24");
    QVERIFY(driftFindings(*report).first().text().startsWith(QStringLiteral("24 rare words of kind")));
    // Where all are rare there is no test.
    const FeatureSample::Column few{kind, false, {}, {2, 1}, {QStringLiteral("a"), QStringLiteral("b")}, 0};
    const auto none =
        readDrift(sampleOf({few, numbers(age, 0, 100, 1)}), sampleOf({few, numbers(age, 0, 100, 2)}), {}, m_progress);
    QCOMPARE(none->features.last().undefined, QStringLiteral("too_few_per_word"));
}

void TestDriftReading::aFeatureThatTheVersionReadsAndThatIsNotThereDrifted()
{
    const FeatureSample then = sampleOf({numbers(age, 0, 100, 1), numbers(size, 0, 100, 3)});
    const FeatureSample now = sampleOf({numbers(age, 0, 100, 2)});
    QCOMPARE(readDrift(then, now, {}, m_progress)->driftedCount(), 0);
    DriftQuestion question;
    question.importance = {{size, 1}};
    const auto read = readDrift(then, now, question, m_progress);
    QCOMPARE(read->driftedCount(), 1);
    QVERIFY(read->features.first().feature == size && read->features.first().isGone());
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
