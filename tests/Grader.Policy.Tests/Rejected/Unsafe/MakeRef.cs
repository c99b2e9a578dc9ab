// rejects: `__makeref` is not allowed here: use `ref`, line 6
// rejects: `__refvalue` is not allowed here: use `ref`, line 6
public static class Solution
{
    public static int Pun(int x) =>
        __refvalue(__makeref(x), int);
}
