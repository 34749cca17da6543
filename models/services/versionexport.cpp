#include "models/services/versionexport.h"

#include "models/domain/csvtext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>

namespace slipway {

namespace {

const QStringList attributes{QStringLiteral("id"),         QStringLiteral("registry"),   QStringLiteral("model"),
                             QStringLiteral("version"),    QStringLiteral("semver"),     QStringLiteral("stage"),
                             QStringLiteral("aliases"),    QStringLiteral("status"),     QStringLiteral("type"),
                             QStringLiteral("created_at"), QStringLiteral("size_bytes"), QStringLiteral("problems"),
                             QStringLiteral("integrity")};

QString timeText(std::optional<qint64> atMs)
{
    return atMs ? QDateTime::fromMSecsSinceEpoch(*atMs, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

QStringList attributesOf(const VersionSummary &version)
{
    return {version.id,
            version.registry,
            version.model,
            version.version,
            version.semver,
            version.stage,
            version.aliases.join(QLatin1Char(' ')),
            version.status,
            version.type,
            timeText(version.createdAtMs),
            QString::number(version.sizeBytes),
            QString::number(version.problemCount),
            integrityName(version.integrity)};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOfTexts(const VersionSummary &version, const QStringList &texts)
{
    QJsonObject object;
    for (const QString &text : texts)
        object.insert(text, orNull(version.texts.value(text)));
    return object;
}

QByteArray jsonOf(const VersionSummary &version, const QStringList &texts)
{
    QJsonObject metrics;
    for (auto metric = version.metrics.begin(); metric != version.metrics.end(); ++metric)
        metrics.insert(metric.key(), std::isfinite(*metric) ? QJsonValue(*metric)
                                                            : QJsonValue(QString::fromLatin1(csvNumber(*metric))));
    QJsonObject object{{QStringLiteral("id"), version.id},
                       {QStringLiteral("registry"), version.registry},
                       {QStringLiteral("model"), version.model},
                       {QStringLiteral("version"), version.version},
                       {QStringLiteral("semver"), orNull(version.semver)},
                       {QStringLiteral("stage"), orNull(version.stage)},
                       {QStringLiteral("aliases"), QJsonArray::fromStringList(version.aliases)},
                       {QStringLiteral("status"), orNull(version.status)},
                       {QStringLiteral("type"), orNull(version.type)},
                       {QStringLiteral("created_at"), orNull(timeText(version.createdAtMs))},
                       {QStringLiteral("size_bytes"), version.sizeBytes},
                       {QStringLiteral("problems"), version.problemCount},
                       {QStringLiteral("integrity"), orNull(integrityName(version.integrity))},
                       {QStringLiteral("metrics"), metrics}};
    if (!texts.isEmpty())
        object.insert(QStringLiteral("columns"), jsonOfTexts(version, texts));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

VersionExport::VersionExport(VersionBrowser &browser, Format format, const QStringList &columns)
    : m_browser(browser), m_format(format)
{
    for (const QString &column : columns)
        (ColumnKey::ofText(column).kind == ColumnKey::Kind::Metric ? m_metrics : m_texts).append(column);
}

QByteArray VersionExport::cell(const QString &text) const
{
    if (m_format == Format::Tsv)
        return text.simplified().toUtf8();
    return csvField(text);
}

QByteArray VersionExport::head() const
{
    if (m_format == Format::Json)
        return "{\"versions\": [";
    QByteArrayList cells;
    for (const QString &name : attributes + m_metrics + m_texts)
        cells.append(cell(name));
    return cells.join(m_format == Format::Csv ? ',' : '\t') + (m_format == Format::Csv ? "\r\n" : "\n");
}

QByteArray VersionExport::line(const VersionSummary &version) const
{
    if (m_format == Format::Json)
        return jsonOf(version, m_texts);
    QByteArrayList cells;
    for (const QString &text : attributesOf(version))
        cells.append(cell(text));
    for (const QString &metric : m_metrics) {
        const auto value = version.metrics.constFind(ColumnKey::ofText(metric).name);
        cells.append(value == version.metrics.constEnd() ? QByteArray() : csvNumber(*value));
    }
    for (const QString &text : m_texts)
        cells.append(cell(version.texts.value(text)));
    return cells.join(m_format == Format::Csv ? ',' : '\t') + (m_format == Format::Csv ? "\r\n" : "\n");
}

Status VersionExport::write(const std::vector<quint32> &rows, QIODevice &device, Progress &progress) const
{
    constexpr size_t atATime = 512;
    const bool isJson = m_format == Format::Json;
    QByteArray text = head();
    bool isFirst = true;
    for (size_t begin = 0; begin < rows.size(); begin += atATime) {
        if (progress.cancelled())
            return cancelledError();
        progress.report(static_cast<qint64>(begin), static_cast<qint64>(rows.size()));
        const size_t end = std::min(rows.size(), begin + atATime);
        const QList<quint32> some(rows.data() + begin, rows.data() + end);
        const auto versions = m_browser.summaries(some, m_texts);
        if (!versions)
            return versions.error();
        for (const quint32 row : some) {
            const auto version = versions->constFind(row);
            if (version == versions->constEnd())
                continue;
            if (isJson)
                text += isFirst ? "\n" : ",\n";
            isFirst = false;
            text += line(*version);
        }
        if (device.write(text) != text.size())
            break;
        text.clear();
    }
    text += isJson ? "\n]}\n" : "";
    if (device.write(text) != text.size()) {
        return makeError(ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("Core", "The versions could not be written (%1)."),
                         {device.errorString()});
    }
    progress.report(static_cast<qint64>(rows.size()), static_cast<qint64>(rows.size()));
    return {};
}

Status VersionExport::writeFile(const std::vector<quint32> &rows, const QString &path, Progress &progress) const
{
    QSaveFile file(path);
    const auto failed = [&] {
        return makeError(ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("Core", "%1 could not be written (%2)."),
                         {path, file.errorString()});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (const Status written = write(rows, file, progress); !written)
        return written;
    return file.commit() ? Status() : failed();
}

} // namespace slipway
