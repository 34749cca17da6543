#include "models/formats/artifactformat.h"

#include <QtEndian>

#include <cmath>
#include <cstring>

namespace slipway {

namespace {

/// A UBJSON object: "{", then the length of the first key as a typed integer, or an optimised container.
bool beginsLikeUbjson(const QByteArray &head)
{
    return head.size() > 2 && head[0] == '{' && std::strchr("iUIlL$#", head[1]) && head[1] != '\0';
}

bool beginsLikeJson(const QByteArray &head)
{
    const QByteArray text = head.trimmed();
    if (!text.startsWith('{'))
        return false;
    const QByteArray inside = text.mid(1).trimmed();
    const QByteArray key("\"learner\"");
    const qsizetype at = inside.indexOf(key);
    if (!inside.startsWith('"') || at < 0)
        return false;
    // The learner is an object; a description that only names one is no model.
    const QByteArray after = inside.mid(at + key.size()).trimmed();
    const QByteArray value = after.mid(1).trimmed();
    return after.isEmpty() || (after.startsWith(':') && (value.isEmpty() || value.startsWith('{')));
}

/// base_score (float), num_feature (unsigned), num_class (int), then two flags, little endian.
bool beginsLikeLegacyHeader(const QByteArray &head)
{
    if (head.size() < 136)
        return false;
    const float baseScore = qFromLittleEndian<float>(head.constData());
    const auto field = [&](int i) { return qFromLittleEndian<qint32>(head.constData() + 4 * i); };
    const auto isFlag = [](qint32 value) { return value == 0 || value == 1; };
    return std::isfinite(baseScore) && std::fabs(baseScore) < 1e6F && field(1) > 0 && field(1) < 10'000'000
           && field(2) >= 0 && field(2) < 100'000 && isFlag(field(3)) && isFlag(field(4));
}

/// The length of a JSON object, then the object (huggingface/safetensors, README "Format").
bool beginsLikeSafetensors(const QByteArray &head)
{
    constexpr quint64 longestHeader = 100'000'000;
    return head.size() > 8 && head[8] == '{' && qFromLittleEndian<quint64>(head.constData()) <= longestHeader;
}

/// ModelProto: field 1 (ir_version, a small number), then field 2 (producer_name) or 8 (opset_import) or 7 (graph).
bool beginsLikeOnnx(const QByteArray &head)
{
    return head.size() > 2 && head[0] == '\x08' && head[1] > 0 && head[1] < 32 && std::strchr("\x12\x42\x3a", head[2])
           && head[2] != '\0';
}

QString formatByMark(const QByteArray &head)
{
    if (head.size() > 1 && head[0] == '\x80' && head[1] >= 2 && head[1] <= 5)
        return QStringLiteral("pickle");
    if (head.startsWith("PK\x03\x04"))
        return head.contains("data.pkl") ? QStringLiteral("pytorch") : QStringLiteral("zip");
    if (head.startsWith("GGUF"))
        return QStringLiteral("gguf");
    if (head.startsWith("\x89HDF\r\n\x1a\n"))
        return QStringLiteral("hdf5");
    if (beginsLikeSafetensors(head))
        return QStringLiteral("safetensors");
    return beginsLikeOnnx(head) ? QStringLiteral("onnx") : QString();
}

} // namespace

QString artifactCompression(const QByteArray &head)
{
    if (head.startsWith("\x1f\x8b"))
        return QStringLiteral("gzip");
    if (head.startsWith("BZh"))
        return QStringLiteral("bz2");
    if (head.startsWith("\xfd"
                        "7zXZ"))
        return QStringLiteral("xz");
    return head.startsWith("\x28\xb5\x2f\xfd") ? QStringLiteral("zstd") : QString();
}

QString artifactFormat(const QByteArray &head)
{
    if (head.startsWith("MODEL_BINARY_DATA"))
        return QStringLiteral("placeholder");
    if (const QString marked = formatByMark(head); !marked.isEmpty())
        return marked;
    if (beginsLikeUbjson(head))
        return QStringLiteral("xgboost-ubjson");
    if (beginsLikeJson(head))
        return QStringLiteral("xgboost-json");
    if (head.startsWith("binf") || beginsLikeLegacyHeader(head))
        return QStringLiteral("xgboost-binary");
    return QStringLiteral("unknown");
}

bool artifactIsCutOff(const QString &format, const QByteArray &tail)
{
    const bool isObject = format == QLatin1String("xgboost-ubjson") || format == QLatin1String("xgboost-json");
    return isObject && !tail.trimmed().endsWith('}');
}

} // namespace slipway
