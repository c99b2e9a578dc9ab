// rejects: `Console.SetOut` is not allowed here, line 5
// rejects: `TextWriter.Null` is not allowed here, line 5
public static class Solution
{
    public static void Mute() => Console.SetOut(TextWriter.Null);
}
