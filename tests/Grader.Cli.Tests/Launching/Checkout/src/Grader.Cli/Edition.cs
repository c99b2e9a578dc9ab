public static class Edition
{
    public const string Name = "first";
}
