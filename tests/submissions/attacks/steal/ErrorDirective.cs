// challenge: pass-on
// expect: compile_error
// expect without policy: compile_error
// about: asks the compiler to show something by #error.
#error version $(GRADER_PLANTED_SECRET) %GRADER_PLANTED_SECRET%
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
