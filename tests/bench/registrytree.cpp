#include "tests/bench/registrytree.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <cmath>
#include <random>

namespace slipway {

namespace {

using Random = std::mt19937;

double share(Random &random)
{
    return std::uniform_real_distribution<double>(0.5, 1.0)(random);
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 6);
}

QByteArray joined(const QList<QByteArray> &items)
{
    return '[' + items.join(", ") + ']';
}

QByteArray scores(Random &random)
{
    QList<QByteArray> members;
    for (const char *name : {"accuracy", "precision", "recall", "f1_score"})
        members.append(QByteArray("  \"") + name + "\": " + number(share(random)));
    return members.join(",\n");
}

QByteArray metadata(const QByteArray &model, const QByteArray &version, const QDateTime &created, int features,
                    Random &random)
{
    QList<QByteArray> names;
    for (int i = 0; i < features; ++i)
        names.append("\"feature_" + QByteArray::number(i) + '"');
    static const char *statuses[] = {"trained", "validated", "production_ready", "deployed", "archived"};
    return "{\n  \"model_name\": \"" + model + "\",\n  \"model_type\": \"XGBoost\",\n  \"version\": \"" + version
           + "\",\n  \"target_variable\": \"target\",\n  \"features\": " + joined(names) + ",\n" + scores(random)
           + ",\n  \"training_data_size\": 15000,\n  \"training_time_seconds\": 0.258,\n  \"model_size_mb\": 0.047,\n"
           + "  \"created_at\": \"" + created.toString(Qt::ISODate).toLatin1() + "\",\n  \"status\": \""
           + statuses[random() % std::size(statuses)] + "\",\n  \"tags\": [\"team-" + QByteArray::number(random() % 20)
           + "\", \"nightly\"],\n  \"description\": \"Trained by the nightly run " + QByteArray::number(random() % 1000)
           + ".\"\n}\n";
}

QByteArray importance(int features, Random &random)
{
    QList<QByteArray> members;
    for (int i = 0; i < features; ++i)
        members.append("  \"feature_" + QByteArray::number(i) + "\": " + number(share(random) / features));
    return "{\n" + members.join(",\n") + "\n}\n";
}

QByteArray split(const char *name, Random &random)
{
    return QByteArray("  \"") + name + "\": {\n" + scores(random)
           + ",\n  \"confusion_matrix\": {\"true_positive\": 4569, \"true_negative\": 7295, \"false_positive\": 1204,"
             " \"false_negative\": 1932}\n  }";
}

QByteArray trainingMetrics(Random &random)
{
    const int epochs = 20 + static_cast<int>(random() % 81);
    QList<QByteArray> curves{"    \"epochs\": " + QByteArray::number(epochs)};
    for (const char *name : {"loss", "val_loss", "accuracy", "val_accuracy"}) {
        QList<QByteArray> points;
        for (int epoch = 0; epoch < epochs; ++epoch)
            points.append(number(0.7 * std::exp(-epoch / 30.0) + share(random) / 100));
        curves.append(QByteArray("    \"") + name + "\": " + joined(points));
    }
    return "{\n" + split("training_metrics", random) + ",\n" + split("validation_metrics", random)
           + ",\n  \"training_history\": {\n" + curves.join(",\n") + "\n  }\n}\n";
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeVersion(const QString &folder, int index)
{
    Random random(static_cast<unsigned>(index));
    const int modelNumber = index % 200;
    const QDateTime created = QDateTime(QDate(2024, 1, 1), QTime(0, 0), QTimeZone::utc()).addSecs(qint64(index) * 60);
    const QString name =
        QStringLiteral("model_%1_model_%2").arg(modelNumber).arg(created.toString(QStringLiteral("yyyyMMdd_HHmmss")));
    if (!QDir(folder).mkdir(name))
        return false;
    const QString path = folder + QLatin1Char('/') + name + QLatin1Char('/');
    const int features = 8 + static_cast<int>(random() % 25);
    const QByteArray version =
        QByteArray::number(index / 20000 + 1) + '.' + QByteArray::number(index / 200 % 100) + ".0";
    return write(path + QStringLiteral("model_metadata.json"),
                 metadata("Model " + QByteArray::number(modelNumber), version, created, features, random))
           && write(path + QStringLiteral("model_parameters.json"),
                    "{\n  \"objective\": \"binary:logistic\",\n  \"max_depth\": 3,\n  \"eta\": 0.1,\n  \"subsample\": "
                    "0.8,\n  \"seed\": 42,\n  \"num_boost_round\": 40\n}\n")
           && write(path + QStringLiteral("feature_importance.json"), importance(features, random))
           && write(path + QStringLiteral("training_metrics.json"), trainingMetrics(random))
           && write(path + QStringLiteral("version.txt"), version + '\n');
}

} // namespace

bool writeRegistryTree(const QString &folder, int versions)
{
    if (!QDir().mkpath(folder))
        return false;
    if (QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == versions)
        return true;
    for (int i = 0; i < versions; ++i) {
        if (!writeVersion(folder, i))
            return false;
    }
    return true;
}

} // namespace slipway
