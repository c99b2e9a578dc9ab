// challenge: pass-on
// attack: never comes back from the call.
// policy on: timeout
// policy off: timeout
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        while (true) { }
    }
}
