public static class Solution
{
    public static bool Fits(int count, int size) => count is >= 0 && count < size;
}
