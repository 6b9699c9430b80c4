#include "movie/decoders.h"

#include <dlfcn.h>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

Result<Decoders> loadDecoders()
{
    std::error_code code;
    const fs::path program = fs::read_symlink("/proc/self/exe", code);
    const fs::path file = program.parent_path().parent_path() / "lib/ostwald/modules/ostwald-decoders.so";
    void* const module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* const function = module != nullptr ? dlsym(module, "ostwald_decoders") : nullptr;
    if (function == nullptr)
        return Error{
            ErrorCode::NotFound,
            "The part of Ostwald that decodes videos and PNG or JPEG pictures cannot be loaded; install "
            "Ostwald again, or convert the file to TIFF.",
            file.string()};
    return reinterpret_cast<Decoders (*)()>(function)();
}

} // namespace

Result<Decoders> decoders()
{
    static const Result<Decoders> loaded = loadDecoders();
    return loaded;
}

} // namespace ostwald
