#include "models/base/atomicfile.h"
#include "models/serving/httpapi.h"
#include "models/serving/requestbody.h"
#include "models/serving/servingjson.h"

#include <QRegularExpression>

#include <chrono>

namespace slipway {

namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 maxMetadataBytes = 16 * 1024 * 1024;

/// The numbers of a version's model_metadata.json that say how good it is.
Json metricsOf(const VersionStore &store, const QString &slug, const QString &version)
{
    Json metrics = Json::object();
    const auto bytes =
        readWholeFile(store.filePath(slug, version, QStringLiteral("model_metadata.json")), maxMetadataBytes);
    const auto metadata = bytes ? Json::parse(bytes->begin(), bytes->end(), nullptr, false) : Json();
    for (const char *name : {"accuracy", "precision", "recall", "f1_score", "roc_auc"}) {
        if (metadata.is_object() && metadata.contains(name) && metadata[name].is_number())
            metrics[name] = metadata[name];
    }
    return metrics;
}

} // namespace

void HttpApi::versions(Exchange &exchange)
{
    httplib::Response &response = exchange.response;
    const auto slug = m_host.resolve(QString::fromStdString(exchange.request.get_param_value("model")));
    if (!slug)
        return answerFailure(response, slug.error());
    const auto serving = m_host.serving(*slug);
    const QString current = serving->state.current;
    const auto &test = serving->state.abtest;
    const QString second = test ? test->version : QString();
    const char *secondMode = test && test->mode == TestMode::Shadow ? "shadow" : "abtest";
    Json versions = Json::object();
    for (const StoredVersion &version : m_store.versions(*slug)) {
        const bool serves = version.id == current;
        const char *mode = serves ? "full" : secondMode;
        versions[version.id.toStdString()] = {{"created", isoUtc(version.createdAtMs).toStdString()},
                                              {"path", version.path.toStdString()},
                                              {"metrics", metricsOf(m_store, *slug, version.id)},
                                              {"deployed", serves},
                                              {"deploy_mode", serves || version.id == second ? Json(mode) : Json()},
                                              {"sha256", textOrNull(version.modelSha256)}};
    }
    const auto total = versions.size();
    answerJson(response, 200,
               {{"status", "ok"},
                {"model", slug->toStdString()},
                {"versions",
                 {{"versions", std::move(versions)},
                  {"current_symlink", current.isEmpty() ? Json() : Json("versions/" + current.toStdString())},
                  {"total_versions", total}}},
                {"timestamp", isoUtc(m_clock.nowMs()).toStdString()}});
}

void HttpApi::upload(Exchange &exchange)
{
    const auto &[request, response, reader, path] = exchange;
    const QString sha256 = QString::fromStdString(request.get_header_value("X-Content-SHA256")).toLower();
    const QString name = QString::fromUtf8(
        QByteArray::fromPercentEncoding(QByteArray::fromStdString(request.get_header_value("X-Model-Name"))));
    const auto refuse = [&response = exchange.response](const Error &error) {
        HttpServer::closeAfterAnswer(response);
        answerFailure(response, error);
    };
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
    if (!hex.match(sha256).hasMatch()) {
        return refuse(makeError(
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Core", "Send the SHA-256 of the file as 64 hexadecimal digits in X-Content-SHA256.")));
    }
    for (const QString &segment : {path[3], path[5], path[7]}) {
        if (!isSafeSegment(segment))
            return refuse(makeError(ErrorCode::InvalidArgument,
                                    QT_TRANSLATE_NOOP("Core", "\"%1\" cannot be a file's name on the server."),
                                    {segment}));
    }
    auto file = m_store.beginUpload();
    if (!file)
        return refuse(file.error());
    if (!receiveBody(request, response, reader, m_options.maxFileBytes,
                     [&file](const char *data, size_t size) { return file->write(data, static_cast<qint64>(size)); }))
        return;
    const auto received = std::chrono::steady_clock::now();
    if (const Status finished = file->finish(sha256); !finished)
        return answerFailure(response, finished.error());
    const auto synced = std::chrono::steady_clock::now();
    const qint64 bytes = file->sizeBytes();
    const auto placed = m_store.place(std::move(*file), sha256, path[3], name, path[5], path[7]);
    if (!placed)
        return answerFailure(response, placed.error());
    m_host.noteUploaded(path[3]);
    answerJson(response, *placed ? 201 : 200,
               {{"status", *placed ? "stored" : "unchanged"},
                {"sha256", sha256.toStdString()},
                {"bytes", bytes},
                {"sync_ms", std::chrono::duration<double, std::milli>(synced - received).count()}});
}

} // namespace slipway
