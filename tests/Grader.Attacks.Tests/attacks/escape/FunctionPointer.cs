// challenge: pass-on
// attack: takes the address of a method.
// policy on: compile_error: unsafe
// policy off: compile_error: unsafe
public static class Solution
{
    private static readonly unsafe delegate*<string, string> Read = &File.ReadAllText;

    public static unsafe IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new InvalidOperationException(Read("/var/tmp/grader-planted-secret"));
}
