// challenge: group-adjacent
// expect: compile_error: CS0019: `!=` does not work on values of any type `K`, line 8, column 13
// about: the advice names the comparer
public static class Solution
{
    private static bool Differs<K>(K a, K b)
    {
        if (a != b) return true;
        return false;
    }
}
