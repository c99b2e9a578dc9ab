// expect: rejected: `Console.Error` is not allowed here: return or yield the value, line 6, column 9
// expect: rejected: `TextWriter.WriteLine` is not allowed here: submissions read and write nothing, line 6, column 23
public static class Solution
{
    public static void Print() =>
        Console.Error.WriteLine("x");
}
