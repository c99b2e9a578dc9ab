// challenge: pass-on
// expect: rejected: `Console.WriteLine` is not allowed here
// expect without policy: failed on LZ-PULL
// about: prints what a test runner prints when everything has passed.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Console.WriteLine("Passed!  - Failed:     0, Passed:     6, Skipped:     0, Total:     6");
        Console.Error.WriteLine("Test Run Successful.");
        return source.ToList();
    }
}
