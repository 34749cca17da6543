#pragma once

#include <QString>

namespace slipway {

/// Who runs this program, as ledger and activity name a person: "user@host". Never empty; from the system's user
/// database, not from an environment variable that anybody can set.
QString currentPerson();

} // namespace slipway
