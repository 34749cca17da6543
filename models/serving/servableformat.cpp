#include "models/serving/servableformat.h"

#include "models/formats/artifactformat.h"

#include <QFile>
#include <QFileInfo>

namespace slipway {

namespace {

struct Foreign {
    const char *format;
    const char *sentence;
};

constexpr Foreign foreign[] = {
    {"placeholder",
     QT_TRANSLATE_NOOP("Core", "%1 is a placeholder text and no model, so nothing can serve it. Upload the "
                               "trained model of this version.")},
    {"pickle",
     QT_TRANSLATE_NOOP("Core", "%1 is a Python pickle (scikit-learn, joblib), which only Python can load. MLServer "
                               "or BentoML can serve it; slipwayd serves XGBoost models.")},
    {"pytorch",
     QT_TRANSLATE_NOOP("Core", "%1 is a PyTorch model. TorchServe or Triton can serve it; slipwayd serves XGBoost "
                               "models.")},
    {"onnx", QT_TRANSLATE_NOOP("Core", "%1 is an ONNX model. Triton or another server with ONNX Runtime can serve it; "
                                       "slipwayd serves XGBoost models.")},
    {"hdf5",
     QT_TRANSLATE_NOOP("Core", "%1 is an HDF5 file, as Keras writes it. TensorFlow Serving can serve it once it is "
                               "exported as a SavedModel; slipwayd serves XGBoost models.")},
    {"safetensors",
     QT_TRANSLATE_NOOP("Core", "%1 holds tensors (safetensors) without the code that uses them. Triton, vLLM or "
                               "TGI can serve it; slipwayd serves XGBoost models.")},
    {"gguf",
     QT_TRANSLATE_NOOP("Core", "%1 is a GGUF language model. The server of llama.cpp can serve it; slipwayd serves "
                               "XGBoost models.")},
    {"zip",
     QT_TRANSLATE_NOOP("Core", "%1 is a zip archive. Upload the XGBoost model that is in it; a Keras archive can be "
                               "served by TensorFlow Serving, a TorchServe archive by TorchServe.")},
    {"lightgbm",
     QT_TRANSLATE_NOOP("Core", "%1 is a LightGBM model. MLServer or Triton (FIL) can serve it; slipwayd serves "
                               "XGBoost models.")},
    {"unknown", QT_TRANSLATE_NOOP(
                    "Core", "%1 holds no model that is known here, whatever its name says: a text, a description of "
                            "a model, or damaged bytes. Upload the trained model of this version. slipwayd serves "
                            "XGBoost models (JSON, UBJSON, binary); any other is served by its own library's server.")},
    {"catboost",
     QT_TRANSLATE_NOOP("Core", "%1 is a CatBoost model. MLServer can serve it; slipwayd serves XGBoost models.")},
};

QString formatOf(const QByteArray &head)
{
    if (head.startsWith("tree\n") || head.startsWith("tree\r\n"))
        return QStringLiteral("lightgbm");
    if (head.startsWith("CBM1"))
        return QStringLiteral("catboost");
    return artifactFormat(head);
}

} // namespace

Status checkServableFormat(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 cannot be read."), {name});
    const QByteArray head = file.read(artifactEndBytes);
    if (const QString compression = artifactCompression(head); !compression.isEmpty()) {
        return makeError(ErrorCode::Unsupported,
                         QT_TRANSLATE_NOOP("Core", "%1 is compressed (%2). Upload the model itself; slipwayd serves "
                                                   "XGBoost models."),
                         {name, compression});
    }
    const QString format = formatOf(head);
    for (const Foreign &known : foreign) {
        if (format == QLatin1String(known.format))
            return makeError(ErrorCode::Unsupported, known.sentence, {name});
    }
    return {};
}

} // namespace slipway
