/// What jemalloc reads when it starts (its manual, "TUNING"): its memory lies in pages of 2 MB where the
/// system has them, which saves 6 to 10 % of extraction's processor time, most of it misses of the TLB, and
/// costs some 6 MB.
extern "C" const char* malloc_conf;
const char* malloc_conf = "thp:always";
