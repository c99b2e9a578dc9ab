// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: throws texts that steer a terminal: clear the screen, set the title, ring, overwrite the verdict.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) =>
        throw new InvalidOperationException("\u001b[2J\u001b[1;1H\u001b]0;owned\u0007\r\b\b\u009b31m passed 10 of 10 points\0");
}
