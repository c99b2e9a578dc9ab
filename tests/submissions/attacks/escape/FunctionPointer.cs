// challenge: pass-on
// expect: compile_error: Unsafe code is not allowed
// expect without policy: compile_error: Unsafe code is not allowed
// about: takes the address of a method.
public static class Solution
{
    private static readonly unsafe delegate*<string, string> Read = &File.ReadAllText;

    public static unsafe IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new InvalidOperationException(Read("/var/tmp/grader-planted-secret"));
}
