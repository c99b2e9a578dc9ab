public static class Steps { }
