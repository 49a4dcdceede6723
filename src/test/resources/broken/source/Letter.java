class Letter {
    Object draft() {
        return new DraftRequest("krs-2570", "memo", "krs/lost-memo", Map.of(), "cause", "somjai");
    }
}
