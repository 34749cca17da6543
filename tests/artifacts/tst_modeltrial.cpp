#include "models/artifacts/hash.h"
#include "models/artifacts/modeltrial.h"
#include "tests/support/serverprocess.h"
#include "tests/support/test.h"
#include "tests/support/tinymodel.h"

#include <QFile>

#include <random>

using namespace slipway;

namespace {

const QString tiny = QStringLiteral("tiny");

/// Where the numbers of a typed array of the UBJSON begin: key, "[$", type, "#L" and eight bytes of length.
qsizetype numbersOf(const QByteArray &model, const QByteArray &key, qsizetype from = 0)
{
    const qsizetype found = model.indexOf(key + "[$", from);
    return found < 0 ? -1 : found + key.size() + 3 + 2 + 8;
}

/// The bytes whose change killed a server: indices of nodes and features. Then bytes anywhere.
std::vector<qsizetype> placesToChange(const QByteArray &model, int anywhere)
{
    std::vector<qsizetype> places;
    for (const char *key : {"left_children", "right_children", "parents", "split_indices"}) {
        const qsizetype first = numbersOf(model, key);
        for (qsizetype i = 0; first >= 0 && i < 8; ++i)
            places.push_back(first + i);
    }
    std::mt19937 random(11);
    for (int i = 0; i < anywhere; ++i)
        places.push_back(static_cast<qsizetype>(random() % static_cast<quint32>(model.size())));
    return places;
}

QByteArray changedAt(QByteArray model, qsizetype place, std::mt19937 &random)
{
    model[place] = static_cast<char>(static_cast<unsigned char>(model[place]) ^ (1 + random() % 255));
    return model;
}

} // namespace

class ModelTrialTest final : public Test
{
    Q_OBJECT

    QByteArray m_model = trainTinyModel({6, 1, 3, 400, 4});

private Q_SLOTS:
    void aSoundModelPasses()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("model.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_model) == m_model.size() && file.flush());
        NoProgress progress;
        const auto trial = tryModel(file.fileName(), 1, 4, progress);
        QVERIFY2(trial.ok(), trial ? "" : qPrintable(trial.error().text()));
        QCOMPARE(trial->featureCount, 3);
        QCOMPARE(trial->predictions.size(), size_t(4));
    }

    void aChildBeyondItsTreeIsNamed()
    {
        const qsizetype place = numbersOf(m_model, "left_children");
        QVERIFY(place > 0);
        QByteArray model = m_model;
        model[place] = 0x65; // the high byte: an index of 1.7 billion
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("model.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(model) == model.size() && file.flush());
        NoProgress progress;
        const auto trial = tryModel(file.fileName(), 1, 1, progress);
        QVERIFY(!trial.ok());
        QCOMPARE(trial.error().code, ErrorCode::Corrupt);
        QVERIFY2(trial.error().text().contains(QLatin1String("links between nodes")), qPrintable(trial.error().text()));
    }

    void noWrongByteEndsTheServer()
    {
        const QTemporaryDir root;
        ServerProcess server(root.path());
        QVERIFY(server.start());
        QCOMPARE(server.upload(tiny, QStringLiteral("good"), m_model).status, 201);
        const QString deploy = QStringLiteral("/retrain/deploy");
        QCOMPARE(server.post(deploy, {{QStringLiteral("version_id"), QStringLiteral("good")}}).status, 200);

        const QByteArray rows = "{\"rows\":[[1e30,-1e30,1e30],[-1e30,1e30,-1e30],[null,null,null],[0.1,0.9,0.4]]}";
        const QByteArray one = "{\"features\":{\"alpha\":1e30,\"beta\":null,\"gamma\":-1e30}}";
        std::mt19937 random(7);
        QString serves = QStringLiteral("good");
        int refused = 0;
        int taken = 0;
        for (const qsizetype place : placesToChange(m_model, 170)) {
            const QString version = QStringLiteral("v%1").arg(refused + taken);
            QCOMPARE(server.upload(tiny, version, changedAt(m_model, place, random)).status, 201);
            const int status = server.post(deploy, {{QStringLiteral("version_id"), version}}).status;
            QVERIFY2(status == 200 || status == 422, qPrintable(QStringLiteral("byte %1: %2").arg(place).arg(status)));
            if (status == 200)
                serves = version;
            ++(status == 200 ? taken : refused);
            // Refused or taken: what serves answers, whatever the row.
            const QString health = server.health(tiny)[QLatin1String("version")].toString();
            QVERIFY2(health == serves, qPrintable(QStringLiteral("byte %1").arg(place)));
            for (const QByteArray &body : {rows, one})
                QVERIFY2(server.send("POST", QStringLiteral("/api/v1/predict/tiny"), body).status > 0,
                         qPrintable(QStringLiteral("byte %1 and then a row").arg(place)));
        }
        QVERIFY(refused > 30);
        qInfo("%d changed models were refused, %d serve as well as before", refused, taken);
    }
};

SLIPWAY_TEST(ModelTrialTest)
#include "tst_modeltrial.moc"
