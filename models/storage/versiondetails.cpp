#include "models/storage/versiondetails.h"

#include "models/storage/columns.h"
#include "models/storage/packednumbers.h"

#include <QBuffer>
#include <QDataStream>
#include <QIODevice>
#include <QStringEncoder>

namespace slipway {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;

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
    stream << item.name.toUtf8();
    writePackedNumbers(stream, item.values);
    stream << counted;
    if (counted)
        stream << QByteArray();
    else
        writePackedNumbers(stream, item.steps);
    return stream;
}

QString text(QDataStream &stream)
{
    QByteArray utf8;
    stream >> utf8;
    return QString::fromUtf8(utf8);
}

/// Their lengths, and all of them in one piece: a version has hundreds of names.
void writeTexts(QDataStream &stream, const QStringList &texts)
{
    std::vector<double> lengths;
    lengths.reserve(static_cast<size_t>(texts.size()));
    qsizetype units = 0;
    for (const QString &text : texts) {
        lengths.push_back(static_cast<double>(text.size()));
        units += text.size();
    }
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QByteArray utf8(encoder.requiredSpace(units), Qt::Uninitialized);
    char *end = utf8.data();
    for (const QString &text : texts)
        end = encoder.appendToBuffer(end, text);
    utf8.truncate(end - utf8.constData());
    stream << packedNumbers(lengths) << utf8;
}

/// Bytes where they lie, for the stream reads from memory: a history may be long.
QByteArray bytesIn(QDataStream &stream)
{
    quint32 size = 0;
    stream >> size;
    const QByteArray &all = static_cast<const QBuffer *>(stream.device())->data();
    const qint64 at = stream.device()->pos();
    constexpr quint32 null = ~quint32(0); // as the stream writes a QByteArray that is null
    if (size == null)
        return {};
    if (size > all.size() - at || stream.skipRawData(static_cast<int>(size)) != static_cast<int>(size)) {
        stream.setStatus(QDataStream::ReadPastEnd);
        return {};
    }
    return QByteArray::fromRawData(all.constData() + at, size);
}

/// Bytes that are not what was written leave the stream unreadable.
std::vector<double> numbers(QDataStream &stream)
{
    auto values = unpackedNumbers(bytesIn(stream));
    if (!values)
        stream.setStatus(QDataStream::ReadCorruptData);
    return std::move(values).value_or(std::vector<double>());
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
    item.values = numbers(stream);
    bool counted = false;
    stream >> counted;
    item.steps = numbers(stream);
    if (counted)
        item.steps.reserve(item.values.size());
    for (size_t i = 0; counted && i < item.values.size(); ++i)
        item.steps.push_back(static_cast<double>(i + 1));
    return stream;
}

QStringList texts(QDataStream &stream)
{
    const std::vector<double> lengths = numbers(stream);
    const QString joined = text(stream);
    QStringList texts;
    qsizetype at = 0;
    for (const double length : lengths) {
        if (!(length >= 0 && length <= static_cast<double>(joined.size() - at))) {
            stream.setStatus(QDataStream::ReadCorruptData);
            break;
        }
        texts.append(joined.mid(at, static_cast<qsizetype>(length)));
        at += texts.last().size();
    }
    return texts;
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

void writeImportance(QDataStream &stream, const QList<FeatureImportance> &importance)
{
    QStringList names;
    std::vector<double> values;
    names.reserve(importance.size());
    values.reserve(static_cast<size_t>(importance.size()));
    for (const FeatureImportance &item : importance) {
        names.append(item.feature);
        values.push_back(item.importance);
    }
    writeTexts(stream, names);
    stream << packedNumbers(values);
}

void readImportance(QDataStream &stream, QList<FeatureImportance> &importance)
{
    const QStringList names = texts(stream);
    const std::vector<double> values = numbers(stream);
    if (values.size() != static_cast<size_t>(names.size()))
        stream.setStatus(QDataStream::ReadCorruptData);
    for (qsizetype i = 0; i < names.size() && stream.status() == QDataStream::Ok; ++i)
        importance.append({names[i], values[static_cast<size_t>(i)]});
}

} // namespace

QByteArray packedDetails(const ModelVersion &version)
{
    // Room for every number as it is: what is not written to costs nothing, and growing a long one would.
    size_t points = 0;
    for (const MetricSeries &series : version.histories)
        points += series.values.size();
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(2048 + 3 * sizeof(double) * points));
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << version.targetVariable;
    writeTexts(stream, version.features);
    stream << version.trainingRows.has_value() << version.trainingRows.value_or(0)
           << version.trainingSeconds.has_value() << version.trainingSeconds.value_or(0);
    write(stream, version.histories);
    writeImportance(stream, version.importance);
    write(stream, version.confusionMatrices);
    write(stream, version.artifacts);
    write(stream, version.other);
    for (const MetricSeries &series : version.histories)
        writePackedNumbers(stream, series.times);
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
    version.features = texts(stream);
    stream >> hasRows >> rows >> hasSeconds >> seconds;
    version.trainingRows = hasRows ? std::optional(rows) : std::nullopt;
    version.trainingSeconds = hasSeconds ? std::optional(seconds) : std::nullopt;
    read(stream, version.histories);
    readImportance(stream, version.importance);
    read(stream, version.confusionMatrices);
    read(stream, version.artifacts);
    read(stream, version.other);
    for (MetricSeries &series : version.histories)
        series.times = numbers(stream);
    return stream.status() == QDataStream::Ok;
}

} // namespace slipway
