#include "models/formats/mlmodelreader.h"

#include "models/formats/yamlreader.h"

#include <array>

namespace slipway {

namespace {

/// The keys of flavors under which they name their data, over all flavors of MLflow 1 to 3.
constexpr std::array dataKeys{"data", "model_path", "pickled_model", "model_data", "model_binary", "saved_model_dir"};

QStringList dataOf(const JsonValue &flavor)
{
    QStringList paths;
    for (const char *key : dataKeys) {
        const QString path = scalarText(flavor.find(QLatin1String(key)));
        if (!path.isEmpty() && !paths.contains(path))
            paths.append(path);
    }
    return paths;
}

void addSignature(const JsonValue &signature, ModelVersion &version)
{
    JsonValue::Members members;
    for (const JsonMember &member : signature.members()) {
        const JsonDocument columns = readJson(member.value.string().toUtf8(), {});
        if (!columns.readable)
            continue;
        members.push_back(member);
        members.back().value = columns.root;
        if (member.key != QLatin1String("inputs"))
            continue;
        for (const JsonValue &column : columns.root.items()) {
            const JsonValue *name = column.find(QLatin1String("name"));
            if (name && name->isString())
                version.features.append(name->string());
        }
    }
    if (!members.empty())
        version.other.append({QStringLiteral("signature"), JsonValue(std::move(members)).toJson()});
}

void checkRun(const QString &file, const QString &runId, ModelVersion &version)
{
    for (const Parameter &known : std::as_const(version.other)) {
        const QString json = jsonQuoted(runId);
        if (known.name != QLatin1String("run_id") || runId.isEmpty() || known.json == json)
            continue;
        version.problems.append(
            {QStringLiteral("conflict"), file, QStringLiteral("run_id"),
             makeError(ErrorCode::Conflict,
                       QT_TRANSLATE_NOOP("Core", "%1 says the model comes from the run %2, the registry says %3."),
                       {file, json, known.json})});
    }
}

} // namespace

QStringList readMlmodel(const QString &file, const QByteArray &bytes, ModelVersion &version)
{
    const JsonDocument document = readYaml(bytes, file);
    version.problems += document.problems;
    QStringList data;
    if (const JsonValue *flavors = document.root.find(QLatin1String("flavors"))) {
        version.other.append({QStringLiteral("flavors"), flavors->toJson()});
        QStringList general;
        for (const JsonMember &flavor : flavors->members()) {
            if (flavor.key == QLatin1String("python_function")) {
                general = dataOf(flavor.value);
                const QString python = scalarText(flavor.value.find(QLatin1String("python_version")));
                if (!python.isEmpty())
                    version.other.append({QStringLiteral("python_version"), jsonQuoted(python)});
                continue;
            }
            data += dataOf(flavor.value);
            version.summary.type = flavor.key;
        }
        data += general;
    }
    if (const JsonValue *signature = document.root.find(QLatin1String("signature")))
        addSignature(*signature, version);
    const QString mlflow = scalarText(document.root.find(QLatin1String("mlflow_version")));
    if (!mlflow.isEmpty())
        version.other.append({QStringLiteral("mlflow_version"), jsonQuoted(mlflow)});
    checkRun(file, scalarText(document.root.find(QLatin1String("run_id"))), version);
    return data;
}

} // namespace slipway
