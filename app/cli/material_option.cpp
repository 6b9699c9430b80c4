#include "material_option.h"

#include "store/material_json.h"
#include "theory/materials.h"

#include <QFile>

namespace ostwald {

Result<Material> materialOf(const std::string& nameOrFile)
{
    if (!nameOrFile.ends_with(".json"))
        return findMaterial(nameOrFile);
    QFile file(QString::fromStdString(nameOrFile));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, "The material cannot be read.", nameOrFile};
    return materialFromJson(file.readAll());
}

} // namespace ostwald
