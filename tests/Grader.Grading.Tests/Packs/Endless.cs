public static class Solution
{
    public static int One()
    {
        while (true) { }
    }
}
