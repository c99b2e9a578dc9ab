// expect: rejected: `Monitor.Wait` is not allowed here: use `lock`, line 4, column 58
public static class Solution
{
    public static void Wait(object gate) { lock (gate) { Monitor.Wait(gate); } }
}
