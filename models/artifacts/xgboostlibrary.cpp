#include "models/artifacts/xgboostlibrary.h"

namespace slipway {

const XgboostLibrary &xgboost()
{
    static const XgboostLibrary library;
    return library;
}

} // namespace slipway
