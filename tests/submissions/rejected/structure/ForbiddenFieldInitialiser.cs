// expect: rejected: `File.ReadAllText` is not allowed here, line 4, column 36
public sealed class Solution
{
    private readonly string text = File.ReadAllText("x");

    public int Length => text.Length;
}
