// challenge: pass-on
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: asks the compiler to show something by #warning.
#warning $(GRADER_PLANTED_SECRET)
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
