#pragma once

#include "models/domain/modelversion.h"

#include <QByteArray>

namespace slipway {

/// Adds what a file `MLmodel` says: the flavor that is not python_function is the type, the inputs of the signature the
/// features; flavors, signature, MLflow's and Python's version are kept under `other`. A conflict when it names another
/// run than the version. Gives the paths, relative to its folder, where the model's data may lie, likeliest first.
QStringList readMlmodel(const QString &file, const QByteArray &bytes, ModelVersion &version);

} // namespace slipway
