// Linked into every program that is built with the address sanitizer, which asks for its options by this
// name.

extern "C" const char* __asan_default_options();

/// Debian's Xapian deletes an object by its base class's size inside its own check: not ours to mend, and the
/// sanitizer would end the program for it.
extern "C" const char* __asan_default_options() { return "new_delete_type_mismatch=0:abort_on_error=1"; }
