#pragma once

#include "models/domain/modelversion.h"

namespace slipway {

/// What MLflow keeps in tags on its own ("mlflow.source.name"), and what of a run's data sets is searched like a tag
/// ("dataset.name"). They are found by their names, but are none of a person's tags: bare words do not look in them,
/// the name of the run aside.
inline bool isSystemTag(const Tag &tag)
{
    return tag.key.startsWith(QLatin1String("mlflow.")) || tag.key.startsWith(QLatin1String("dataset."));
}

inline bool isFoundByWord(const Tag &tag)
{
    return !isSystemTag(tag) || tag.key == QLatin1String("mlflow.runName");
}

} // namespace slipway
