#include "models/storage/versiondetails.h"

#include "models/storage/columns.h"

#include <QDataStream>
#include <QIODevice>

namespace slipway {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;

QDataStream &operator<<(QDataStream &stream, const FeatureImportance &item)
{
    return stream << item.feature.toUtf8() << item.importance;
}

QDataStream &operator<<(QDataStream &stream, const Parameter &item)
{
    return stream << item.name.toUtf8() << item.json.toUtf8();
}

QDataStream &operator<<(QDataStream &stream, const Artifact &item)
{
    return stream << item.path << item.sizeBytes << item.sha256 << item.format << item.compression << item.encrypted
                  << item.isSigned << item.statedBytes.value_or(-1);
}

QDataStream &operator<<(QDataStream &stream, const ConfusionMatrix &item)
{
    return stream << qint8(item.split) << item.labels << packed(item.counts);
}

/// Steps that count from 1 are not written down.
bool countsFromOne(const std::vector<double> &steps)
{
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i] != static_cast<double>(i + 1))
            return false;
    }
    return true;
}

QDataStream &operator<<(QDataStream &stream, const MetricSeries &item)
{
    const bool counted = countsFromOne(item.steps);
    return stream << item.name.toUtf8() << packed(item.values) << counted
                  << (counted ? QByteArray() : packed(item.steps));
}

QString text(QDataStream &stream)
{
    QByteArray utf8;
    stream >> utf8;
    return QString::fromUtf8(utf8);
}

QDataStream &operator>>(QDataStream &stream, FeatureImportance &item)
{
    item.feature = text(stream);
    return stream >> item.importance;
}

QDataStream &operator>>(QDataStream &stream, Parameter &item)
{
    item.name = text(stream);
    item.json = text(stream);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, Artifact &item)
{
    qint64 stated = -1;
    stream >> item.path >> item.sizeBytes >> item.sha256 >> item.format >> item.compression >> item.encrypted
        >> item.isSigned >> stated;
    item.statedBytes = stated < 0 ? std::nullopt : std::optional(stated);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, ConfusionMatrix &item)
{
    qint8 split = 0;
    QByteArray counts;
    stream >> split >> item.labels >> counts;
    item.split = static_cast<Split>(split);
    item.counts = unpacked<qint64>(counts);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, MetricSeries &item)
{
    item.name = text(stream);
    QByteArray values;
    QByteArray steps;
    bool counted = false;
    stream >> values >> counted >> steps;
    item.values = unpacked<double>(values);
    item.steps = unpacked<double>(steps);
    for (size_t i = 0; counted && i < item.values.size(); ++i)
        item.steps.push_back(static_cast<double>(i + 1));
    return stream;
}

template <class T>
void write(QDataStream &stream, const QList<T> &items)
{
    stream << qint32(items.size());
    for (const T &item : items)
        stream << item;
}

template <class T>
void read(QDataStream &stream, QList<T> &items)
{
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        T item;
        stream >> item;
        items.append(std::move(item));
    }
}

/// Times stand behind everything else: details written before there were any end without them.
void writeTimes(QDataStream &stream, const QList<MetricSeries> &histories)
{
    for (const MetricSeries &series : histories)
        stream << packed(series.times);
}

void readTimes(QDataStream &stream, QList<MetricSeries> &histories)
{
    if (stream.atEnd())
        return;
    for (MetricSeries &series : histories) {
        QByteArray times;
        stream >> times;
        series.times = unpacked<double>(times);
    }
}

} // namespace

QByteArray packedDetails(const ModelVersion &version)
{
    size_t values = 0;
    for (const MetricSeries &series : version.histories)
        values += series.values.size();
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(values * sizeof(double)) + 2048);
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << version.targetVariable << packedTexts(version.features).toUtf8() << version.trainingRows.has_value()
           << version.trainingRows.value_or(0) << version.trainingSeconds.has_value()
           << version.trainingSeconds.value_or(0);
    write(stream, version.histories);
    write(stream, version.importance);
    write(stream, version.confusionMatrices);
    write(stream, version.artifacts);
    write(stream, version.other);
    writeTimes(stream, version.histories);
    return bytes;
}

bool unpackDetails(const QByteArray &bytes, ModelVersion &version)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    bool hasRows = false;
    bool hasSeconds = false;
    qint64 rows = 0;
    double seconds = 0;
    stream >> version.targetVariable;
    version.features = unpackedTexts(text(stream));
    stream >> hasRows >> rows >> hasSeconds >> seconds;
    version.trainingRows = hasRows ? std::optional(rows) : std::nullopt;
    version.trainingSeconds = hasSeconds ? std::optional(seconds) : std::nullopt;
    read(stream, version.histories);
    read(stream, version.importance);
    read(stream, version.confusionMatrices);
    read(stream, version.artifacts);
    read(stream, version.other);
    readTimes(stream, version.histories);
    return stream.status() == QDataStream::Ok;
}

} // namespace slipway
