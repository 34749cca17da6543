#pragma once

#include "models/domain/logmapping.h"

namespace slipway {

/// Names in `preview.recognised` what nothing names yet of arm, user and time. The arm and the user go by their names
/// alone, in the order of their likelihood. The time is `timestamp`, else a column of a telling name or else any whose
/// shown cells are all times: ISO 8601, and of a telling name seconds or milliseconds since 1970 as well.
void recogniseColumns(LogPreview &preview);

/// Whether a column is a user, a session or a request by its name alone.
bool namesUnitOrRequest(const QString &column);
/// Whether it is a time by its name alone.
bool namesTime(const QString &column);

} // namespace slipway
