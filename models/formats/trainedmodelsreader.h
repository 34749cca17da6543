#pragma once

#include "models/domain/modelversion.h"
#include "models/formats/jsonvalue.h"

#include <QByteArray>

namespace slipway {

/// Reads the files of one version of the layout `trained-models` into a ModelVersion: each call adds what its
/// file says and, for what cannot be used, a problem. Pure: bytes in, values out; `file` only names the bytes
/// in problems.
class TrainedModelsReader
{
public:
    explicit TrainedModelsReader(ModelVersion &version) : m_version(version) {}

    /// model_metadata.json: names, times, state; its other numbers are metrics of the split Summary.
    void readMetadata(const QString &file, const QByteArray &bytes);
    /// What an object of metadata speaks about: where it is metrics alone, one of another type is a mistake.
    enum class Members { AreAnything, AreMetrics };
    /// The same from a value that is part of a larger file, at `where`.
    void readMetadata(const QString &file, const QString &where, const JsonValue &object,
                      Members members = Members::AreAnything);
    /// model_parameters.json: each member is a parameter.
    void readParameters(const QString &file, const QByteArray &bytes);
    void readParameters(const QString &file, const QString &where, const JsonValue &object);
    /// feature_importance.json: an object of numbers by feature, or an array of {feature, importance}.
    void readImportance(const QString &file, const QByteArray &bytes);
    void readImportance(const QString &file, const QString &where, const JsonValue &value);
    /// version.txt: one line. A conflict when the metadata says otherwise.
    void readVersionText(const QString &file, const QByteArray &bytes);

private:
    void noteOrigin(const QString &key, const JsonValue &value);
    bool readText(const QString &key, const JsonValue &value);
    bool readList(const QString &key, const JsonValue &value);
    bool readAttribute(const QString &key, const JsonValue &value);
    bool readMetric(const QString &key, const JsonValue &value, Members members);
    void readTags(const JsonValue &value);
    void addImportance(const QString &feature, const JsonValue &value);
    void finishImportance();
    void report(const char *code, const QString &key, const char *message, const QStringList &moreArguments = {});
    QString place(const QString &key) const;

    ModelVersion &m_version;
    QString m_file;
    QString m_where;
};

/// A name as it is written, for names are data; one of blanks alone is none.
QString statedName(const QString &name);

/// Adds `metric` and, when it can hardly be true (a share outside 0 to 1), a problem.
void addMetric(ModelVersion &version, const Metric &metric, const QString &file, const QString &where);

} // namespace slipway
