#include "track/link.h"
#include "track/track_edit.h"
