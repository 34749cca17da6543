#pragma once

#include "models/base/latelibrary.h"

#include <xgboost/c_api.h>

namespace slipway {

/// The functions of libxgboost that Slipway calls, under the names of c_api.h. The library is opened by the first call
/// of xgboost().
struct XgboostLibrary {
    LateLibrary library{QStringLiteral("xgboost"), SLIPWAY_XGBOOST_SOVERSION};
    decltype(&XGBGetLastError) getLastError = library.function("XGBGetLastError");
    decltype(&XGBoosterCreate) boosterCreate = library.function("XGBoosterCreate");
    decltype(&XGBoosterFree) boosterFree = library.function("XGBoosterFree");
    decltype(&XGBoosterSetParam) boosterSetParam = library.function("XGBoosterSetParam");
    decltype(&XGBoosterLoadModelFromBuffer) boosterLoadModelFromBuffer =
        library.function("XGBoosterLoadModelFromBuffer");
    decltype(&XGBoosterGetNumFeature) boosterGetNumFeature = library.function("XGBoosterGetNumFeature");
    decltype(&XGBoosterGetStrFeatureInfo) boosterGetStrFeatureInfo = library.function("XGBoosterGetStrFeatureInfo");
    decltype(&XGBoosterSetStrFeatureInfo) boosterSetStrFeatureInfo = library.function("XGBoosterSetStrFeatureInfo");
    decltype(&XGBoosterSaveJsonConfig) boosterSaveJsonConfig = library.function("XGBoosterSaveJsonConfig");
    decltype(&XGBoosterSaveModelToBuffer) boosterSaveModelToBuffer = library.function("XGBoosterSaveModelToBuffer");
    decltype(&XGBoosterPredictFromDense) boosterPredictFromDense = library.function("XGBoosterPredictFromDense");
    decltype(&XGBoosterPredictFromDMatrix) boosterPredictFromDMatrix = library.function("XGBoosterPredictFromDMatrix");
    decltype(&XGBoosterUpdateOneIter) boosterUpdateOneIter = library.function("XGBoosterUpdateOneIter");
    decltype(&XGBoosterEvalOneIter) boosterEvalOneIter = library.function("XGBoosterEvalOneIter");
    decltype(&XGBoosterFeatureScore) boosterFeatureScore = library.function("XGBoosterFeatureScore");
    decltype(&XGDMatrixCreateFromMat) matrixCreateFromMat = library.function("XGDMatrixCreateFromMat");
    decltype(&XGDMatrixSetFloatInfo) matrixSetFloatInfo = library.function("XGDMatrixSetFloatInfo");
    decltype(&XGDMatrixFree) matrixFree = library.function("XGDMatrixFree");
};

/// Of the whole program; its functions may be called only when `xgboost().library.status()` is ok.
const XgboostLibrary &xgboost();

} // namespace slipway
