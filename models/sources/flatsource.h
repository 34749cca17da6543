#pragma once

#include "models/sources/registrysource.h"

namespace slipway {

/// The layout `flat`: weight files NAME[_vN].pt, .pkl, .onnx … in one folder, with or without versions.json, a list of
/// versions by model.
class FlatSource final : public RegistrySource
{
public:
    QString layout() const override;
    QString lookedFor() const override;
    int detect(const RegistryFolder &folder) const override;
    int surest() const override { return 70; }
    Result<std::unique_ptr<RegistryReading>> open(RegistryFolder folder, Progress &progress) const override;
};

} // namespace slipway
