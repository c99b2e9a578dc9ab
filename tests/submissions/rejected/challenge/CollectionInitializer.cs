// deny: System.Collections.Generic.List.Add: Use an array.
// expect: rejected: This collection initializer is not allowed in this challenge: use an array., line 5, column 57
public static class Solution
{
    public static object Make(int x) => new List<int> { x };
}
