// challenge: pass-on
// expect: timeout
// expect without policy: timeout
// about: never comes back from the call.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        while (true) { }
    }
}
